import { stagesIn } from './stages.js';
import { but, statesOf } from './states-of.js';
import { ENGLISH } from './words.js';

/**
 * What a further language says where an answer is missing, written out here and not taken from the product.
 *
 * @typedef {object} Further
 * @property {string} lang
 * @property {string} name
 * @property {string} service
 * @property {string} provider
 * @property {string} trust The trust statement.
 * @property {string} wrong The heading over the errors.
 * @property {string} unrated
 * @property {string} submit
 */

/** @type {readonly Further[]} */
const FURTHER = [
  {
    lang: 'zh-Hans',
    name: 'Simplified Chinese',
    service: '护照更新',
    provider: '国务院',
    trust: '此次互动增强了我对国务院的信任。',
    wrong: '您的答案尚未提交',
    unrated: '请选择您同意或不同意的程度',
    submit: '提交',
  },
  {
    lang: 'zh-Hant',
    name: 'Traditional Chinese',
    service: '護照更新',
    provider: '國務院',
    trust: '這次互動增強了我對國務院的信任。',
    wrong: '您的答案尚未提交',
    unrated: '請選擇您同意或不同意的程度',
    submit: '提交',
  },
  {
    lang: 'tl',
    name: 'Tagalog',
    service: 'Pag-renew ng pasaporte',
    provider: 'Kagawaran ng Estado',
    trust: 'Pinataas ng pakikipag-ugnayang ito ang tiwala ko sa Kagawaran ng Estado.',
    wrong: 'Hindi pa naisusumite ang inyong mga sagot',
    unrated: 'Piliin kung gaano kayo sumasang-ayon o hindi sumasang-ayon',
    submit: 'Isumite',
  },
  {
    lang: 'vi',
    name: 'Vietnamese',
    service: 'Gia hạn hộ chiếu',
    provider: 'Bộ Ngoại giao',
    trust: 'Lần tiếp xúc này làm tăng sự tin tưởng của tôi đối với Bộ Ngoại giao.',
    wrong: 'Câu trả lời của quý vị chưa được gửi',
    unrated: 'Hãy chọn mức độ đồng ý hoặc không đồng ý',
    submit: 'Gửi',
  },
  {
    lang: 'fr',
    name: 'French',
    service: 'Renouvellement de passeport',
    provider: 'le département d’État',
    trust: 'Cette interaction a renforcé ma confiance envers le département d’État.',
    wrong: 'Vos réponses n’ont pas encore été envoyées',
    unrated: 'Indiquez dans quelle mesure vous êtes d’accord ou non',
    submit: 'Envoyer',
  },
  {
    lang: 'ko',
    name: 'Korean',
    service: '여권 갱신',
    provider: '국무부',
    trust: '이번 이용 경험으로 국무부에 대한 저의 신뢰가 높아졌습니다.',
    wrong: '응답이 아직 제출되지 않았습니다',
    unrated: '동의하거나 동의하지 않는 정도를 선택하십시오',
    submit: '제출',
  },
  {
    lang: 'ru',
    name: 'Russian',
    service: 'Обновление паспорта',
    provider: 'Государственный департамент',
    trust: 'Это обращение повысило моё доверие к ведомству (Государственный департамент).',
    wrong: 'Ваши ответы ещё не отправлены',
    unrated: 'Выберите, насколько вы согласны или не согласны',
    submit: 'Отправить',
  },
  {
    lang: 'pt',
    name: 'Portuguese',
    service: 'Renovação de passaporte',
    provider: 'o Departamento de Estado',
    trust: 'Esta interação aumentou minha confiança para com o Departamento de Estado.',
    wrong: 'Suas respostas ainda não foram enviadas',
    unrated: 'Escolha quanto você concorda ou discorda',
    submit: 'Enviar',
  },
  {
    lang: 'ht',
    name: 'Haitian Creole',
    service: 'Renouvèlman paspò',
    provider: 'Depatman Deta',
    trust: 'Entèraksyon sa a ogmante konfyans mwen nan Depatman Deta.',
    wrong: 'Repons ou yo poko voye',
    unrated: 'Chwazi nan ki pwen ou dakò oswa ou pa dakò',
    submit: 'Voye',
  },
];

/**
 * One state of each: the rest is as in English, Spanish and Arabic, and so is the look. The page around the survey
 * stays in English.
 */
export const FURTHER_LANGUAGES = FURTHER.flatMap(({ lang, name, service, provider, ...words }) => {
  const { 'in-error': inError } = stagesIn({ ...ENGLISH, ...words });
  return statesOf(
    'In further languages',
    lang.toLowerCase(),
    name,
    {
      'in-error': but(inError, {
        summary: `The survey in ${name}: what is missing is told at the top and at its place.`,
        shows: [{ what: 'question', says: words.trust }, ...inError.shows],
        hears: [
          ...inError.hears,
          `${name}, by a voice of that language where the device has one: the survey says its language.`,
        ],
        tests: [...inError.tests, '11.B'],
      }),
    },
    { configuration: { service, provider, lang }, isInOneLook: true },
  );
});
