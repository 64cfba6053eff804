import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { openApi } from '../../src/contract/open-api.ts';

/** Whether a value is what the wire's document says under a name, such as `Record`. */
export function validatorOf(name: string): ValidateFunction {
  const { components } = openApi() as { readonly components: object };
  const ajv = new Ajv2020({ formats: { 'date-time': true }, strictTypes: false });
  ajv.addVocabulary(['components']);
  return ajv.compile({ $ref: `#/components/schemas/${name}`, components });
}
