/**
 * What the survey says in one language, as far as steps and expectations name it: written out here and not taken from
 * the product, so that a tester reads what must be there.
 *
 * @typedef {object} Words
 * @property {string} heading
 * @property {string} trust The trust statement.
 * @property {string} comment The question of the closing comment.
 * @property {string} agree
 * @property {string} neither
 * @property {string} submit
 * @property {string} decline
 * @property {string} reopen
 * @property {string} tab
 * @property {string} close
 * @property {string} notice
 * @property {string} expires What stands of the clearance.
 * @property {string} estimate
 * @property {string} here What is announced of a panel.
 * @property {string} wrong The heading over the errors.
 * @property {string} unrated
 * @property {string} shorten
 * @property {string} over
 * @property {string} saving
 * @property {string} thanks
 * @property {string} delivered
 * @property {string} saved
 * @property {string} unsavedTitle
 * @property {string} unsaved
 * @property {string} refusedTitle
 * @property {string} refused
 * @property {string} declined
 */

/** The transaction that the survey of each state asks about. */
export const TRANSACTION = { service: 'Passport renewal', provider: 'the Department of State' };

const HEADING = `Your experience with ${TRANSACTION.service}`;

/** What the survey says below a comment that looks personal. */
export const FOUND = 'A number or e-mail address that looks personal will be saved as [***].';

/**
 * What the survey says in English.
 *
 * @type {Readonly<Words>}
 */
export const ENGLISH = {
  heading: HEADING,
  trust: `This interaction increased my trust in ${TRANSACTION.provider}.`,
  comment: 'Anything else you want us to know about your experience?',
  agree: 'Agree',
  neither: 'Neither agree nor disagree',
  submit: 'Submit',
  decline: 'No, thanks',
  reopen: 'Answer after all',
  tab: 'Give feedback',
  close: 'Close',
  notice: 'Paperwork Reduction Act statement',
  expires: 'OMB No. 1234-5678 · Expires 12/31/2099',
  estimate: 'Comments on this estimate: surveys@agency.example',
  here: `A survey is on this page: ${HEADING}`,
  wrong: 'Your answers have not been submitted yet',
  unrated: 'Choose how much you agree or disagree',
  shorten: 'Shorten your answer by 1 character',
  over: '1 character too many',
  saving: 'Saving your answers',
  thanks: 'Thank you',
  delivered: `Your answers have reached ${TRANSACTION.provider}.`,
  saved: `Your answers are saved on this device and will be sent to ${TRANSACTION.provider} as soon as the connection allows. You can close this page.`,
  unsavedTitle: 'Your answers are not saved yet',
  unsaved: `This browser does not let us keep them. Please leave this page open while we try to send them to ${TRANSACTION.provider}.`,
  refusedTitle: 'Your answers were not accepted',
  refused: 'They could not be recorded and will not be sent again.',
  declined: 'You chose not to answer. None of your answers were kept or sent.',
};

/** The same transaction, as a Spanish page tells of it. */
export const TRANSACTION_IN_SPANISH = { service: 'Renovación de pasaporte', provider: 'el Departamento de Estado' };

const ENCABEZADO = `Su experiencia con ${TRANSACTION_IN_SPANISH.service}`;

/**
 * What the survey says in Spanish.
 *
 * @type {Readonly<Words>}
 */
export const SPANISH = {
  heading: ENCABEZADO,
  trust: `Esta interacción aumentó mi confianza en ${TRANSACTION_IN_SPANISH.provider}.`,
  comment: '¿Hay algo más que quiera decirnos sobre su experiencia?',
  agree: 'De acuerdo',
  neither: 'Ni de acuerdo ni en desacuerdo',
  submit: 'Enviar',
  decline: 'No, gracias',
  reopen: 'Responder de todos modos',
  tab: 'Dar su opinión',
  close: 'Cerrar',
  notice: 'Declaración de la Ley de Reducción de Trámites',
  expires: 'OMB n.º 1234-5678 · Vence el 31/12/2099',
  estimate: 'Comentarios sobre este cálculo: surveys@agency.example',
  here: `Hay una encuesta en esta página: ${ENCABEZADO}`,
  wrong: 'Sus respuestas aún no se han enviado',
  unrated: 'Elija qué tan de acuerdo o en desacuerdo está',
  shorten: 'Acorte su respuesta en 1 carácter',
  over: 'Sobra 1 carácter',
  saving: 'Guardando sus respuestas',
  thanks: 'Gracias',
  delivered: `Sus respuestas fueron recibidas por ${TRANSACTION_IN_SPANISH.provider}.`,
  saved: `Sus respuestas están guardadas en este dispositivo y se enviarán en cuanto la conexión lo permita; las recibirá ${TRANSACTION_IN_SPANISH.provider}. Puede cerrar esta página.`,
  unsavedTitle: 'Sus respuestas aún no están guardadas',
  unsaved: `Este navegador no nos permite guardarlas. Deje esta página abierta mientras intentamos enviarlas; las recibirá ${TRANSACTION_IN_SPANISH.provider}.`,
  refusedTitle: 'Sus respuestas no fueron aceptadas',
  refused: 'No se pudieron registrar y no se volverán a enviar.',
  declined: 'Usted decidió no responder. No se guardó ni se envió ninguna de sus respuestas.',
};

/** The same transaction, as an Arabic page tells of it. */
export const TRANSACTION_IN_ARABIC = { service: 'تجديد جواز السفر', provider: 'وزارة الخارجية' };

const HEADING_IN_ARABIC = `تجربتك مع ${TRANSACTION_IN_ARABIC.service}`;

/**
 * What the survey says in Arabic.
 *
 * @type {Readonly<Words>}
 */
export const ARABIC = {
  heading: HEADING_IN_ARABIC,
  trust: `زادت هذه المعاملة من ثقتي في ${TRANSACTION_IN_ARABIC.provider}.`,
  comment: 'هل هناك أي شيء آخر تريد أن تخبرنا به عن تجربتك؟',
  agree: 'أوافق',
  neither: 'لا أوافق ولا أعارض',
  submit: 'إرسال',
  decline: 'لا، شكرًا',
  reopen: 'الإجابة رغم ذلك',
  tab: 'أبدِ رأيك',
  close: 'إغلاق',
  notice: 'بيان قانون تقليل الأعمال الورقية',
  expires: 'رقم مكتب الإدارة والميزانية (OMB): 1234-5678',
  estimate: 'للتعليق على هذا التقدير: surveys@agency.example',
  here: `يوجد استبيان في هذه الصفحة: ${HEADING_IN_ARABIC}`,
  wrong: 'لم تُرسل إجاباتك بعد',
  unrated: 'اختر مدى موافقتك أو عدم موافقتك',
  shorten: 'اختصر إجابتك بمقدار حرف واحد',
  over: 'حرف واحد زائد',
  saving: 'يجري حفظ إجاباتك',
  thanks: 'شكرًا لك',
  delivered: `وصلت إجاباتك إلى ${TRANSACTION_IN_ARABIC.provider}.`,
  saved: `حُفظت إجاباتك على هذا الجهاز وستُرسل إلى ${TRANSACTION_IN_ARABIC.provider} حالما يسمح الاتصال بذلك. يمكنك إغلاق هذه الصفحة.`,
  unsavedTitle: 'لم تُحفظ إجاباتك بعد',
  unsaved: `لا يسمح لنا هذا المتصفح بحفظها. يرجى ترك هذه الصفحة مفتوحة بينما نحاول إرسالها إلى ${TRANSACTION_IN_ARABIC.provider}.`,
  refusedTitle: 'لم تُقبل إجاباتك',
  refused: 'تعذّر تسجيلها ولن تُرسل مرة أخرى.',
  declined: 'اخترت عدم الإجابة. لم يُحفظ أو يُرسل أي من إجاباتك.',
};
