/**
 * One state of the survey with an address of its own, `/states/<id>`. It is looked at in a narrow window alone where other
 * states show the rest.
 *
 * @typedef {import('./stages.js').Stage & {
 *   readonly id: string,
 *   readonly group: string,
 *   readonly theme?: 'light' | 'dark' | 'agency',
 *   readonly isInOneLook?: boolean,
 * }} State
 */

const lowered = (/** @type {string} */ title) => title.slice(0, 1).toLowerCase() + title.slice(1);

/**
 * States of one kind, by their stages: what is given comes before what the stage has.
 *
 * @param {string} group
 * @param {string} prefix The first part of each id.
 * @param {string} name The first part of each title.
 * @param {Readonly<Record<string, import('./stages.js').Stage>>} stages
 * @param {Partial<State>} given
 * @returns {readonly State[]}
 */
export const statesOf = (group, prefix, name, stages, given) =>
  Object.entries(stages).map(([id, stage]) => ({
    ...stage,
    ...given,
    id: `${prefix}-${id}`,
    title: `${name}: ${lowered(stage.title)}`,
    group,
    configuration: { ...given.configuration, ...stage.configuration },
  }));

/**
 * A stage in another light, with what it has in place of its own.
 *
 * @param {import('./stages.js').Stage} stage
 * @param {Partial<State>} given
 */
export const but = (stage, given) => ({ ...stage, ...given });
