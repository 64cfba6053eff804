/** What a hosted page says beside its survey, in one language. */
export interface PageWords {
  /** What the title of a page in error begins with, so that it is the first thing heard (WCAG SC 2.4.2). */
  readonly error: string;
  readonly later: string;
  readonly again: string;
  readonly closed: string;
  readonly tooLarge: string;
  readonly missing: string;
  readonly failed: string;
}

const en: PageWords = {
  error: 'Error',
  later: 'Your answers could not be stored just now. They are still here: please submit them again in a few minutes.',
  again: 'Answers were submitted with this link before. Only those submitted first are counted.',
  closed: 'This survey is closed and takes no more answers.',
  tooLarge: 'Your answers are too long and were not stored. Please go back, shorten them and submit them again.',
  missing: 'There is no survey at this address. Please check the link that you were given.',
  failed: 'This page cannot be shown just now. Please try again in a few minutes.',
};

/** By BCP 47 tag; as the languages themselves, all but English are drafts for review. */
const WORDS: Readonly<Record<string, PageWords>> = {
  en,
  es: {
    error: 'Error',
    later:
      'En este momento no se pudieron guardar sus respuestas. Siguen aquí: envíelas de nuevo dentro de unos minutos.',
    again: 'Ya se habían enviado respuestas con este enlace. Solo cuentan las que se enviaron primero.',
    closed: 'Esta encuesta está cerrada y ya no recibe respuestas.',
    tooLarge: 'Sus respuestas son demasiado largas y no se guardaron. Regrese, acórtelas y envíelas de nuevo.',
    missing: 'No hay ninguna encuesta en esta dirección. Revise el enlace que recibió.',
    failed: 'En este momento no se puede mostrar esta página. Inténtelo de nuevo dentro de unos minutos.',
  },
  ar: {
    error: 'خطأ',
    later: 'تعذّر حفظ إجاباتك الآن. وهي لا تزال هنا: يرجى إرسالها مرة أخرى بعد بضع دقائق.',
    again: 'سبق إرسال إجابات من هذا الرابط. ولا تُحتسب إلا الإجابات التي أُرسلت أولًا.',
    closed: 'هذا الاستبيان مغلق ولم يعد يتلقى إجابات.',
    tooLarge: 'إجاباتك أطول مما يمكن حفظه ولم تُحفظ. يرجى الرجوع واختصارها ثم إرسالها مرة أخرى.',
    missing: 'لا يوجد استبيان في هذا العنوان. يرجى التحقق من الرابط الذي تلقيته.',
    failed: 'لا يمكن عرض هذه الصفحة الآن. يرجى المحاولة مرة أخرى بعد بضع دقائق.',
  },
  'zh-Hans': {
    error: '错误',
    later: '您的答案暂时无法保存。答案仍保留在此页：请几分钟后再次提交。',
    again: '此前已有人通过此链接提交答案。只有最先提交的答案计入统计。',
    closed: '本调查已结束，不再接受答案。',
    tooLarge: '您的答案过长，未能保存。请返回，缩短后再次提交。',
    missing: '此地址没有调查。请核对您收到的链接。',
    failed: '此页面暂时无法显示。请几分钟后再试。',
  },
  'zh-Hant': {
    error: '錯誤',
    later: '您的答案暫時無法儲存。答案仍保留在此頁：請幾分鐘後再次提交。',
    again: '先前已有人透過此連結提交答案。只有最先提交的答案計入統計。',
    closed: '本調查已結束，不再接受答案。',
    tooLarge: '您的答案過長，未能儲存。請返回，縮短後再次提交。',
    missing: '此網址沒有調查。請核對您收到的連結。',
    failed: '此頁面暫時無法顯示。請幾分鐘後再試。',
  },
  vi: {
    error: 'Lỗi',
    later: 'Hiện chưa lưu được câu trả lời của quý vị. Các câu trả lời vẫn còn ở đây: xin gửi lại sau vài phút.',
    again: 'Đã có câu trả lời được gửi bằng đường dẫn này trước đó. Chỉ những câu trả lời gửi trước tiên được tính.',
    closed: 'Khảo sát này đã đóng và không nhận thêm câu trả lời.',
    tooLarge: 'Câu trả lời của quý vị quá dài và chưa được lưu. Xin quay lại, rút ngắn rồi gửi lại.',
    missing: 'Không có khảo sát nào ở địa chỉ này. Xin kiểm tra đường dẫn quý vị nhận được.',
    failed: 'Hiện không hiển thị được trang này. Xin thử lại sau vài phút.',
  },
  ko: {
    error: '오류',
    later: '지금은 응답을 저장할 수 없습니다. 응답은 이 페이지에 그대로 있으니 몇 분 후에 다시 제출해 주십시오.',
    again: '이 링크로 이미 응답이 제출되었습니다. 먼저 제출된 응답만 집계됩니다.',
    closed: '이 설문은 종료되어 더 이상 응답을 받지 않습니다.',
    tooLarge: '응답이 너무 길어 저장되지 않았습니다. 뒤로 돌아가 줄인 후 다시 제출해 주십시오.',
    missing: '이 주소에는 설문이 없습니다. 받으신 링크를 확인해 주십시오.',
    failed: '지금은 이 페이지를 표시할 수 없습니다. 몇 분 후에 다시 시도해 주십시오.',
  },
  tl: {
    error: 'Error',
    later:
      'Hindi muna maiimbak ang inyong mga sagot sa ngayon. Narito pa rin ang mga ito: pakisumite muli pagkalipas ng ilang minuto.',
    again: 'May naisumite nang mga sagot gamit ang link na ito. Ang mga unang isinumite lamang ang binibilang.',
    closed: 'Sarado na ang survey na ito at hindi na tumatanggap ng mga sagot.',
    tooLarge: 'Masyadong mahaba ang inyong mga sagot at hindi naimbak. Mangyaring bumalik, paikliin, at isumite muli.',
    missing: 'Walang survey sa address na ito. Pakisuri ang link na ibinigay sa inyo.',
    failed: 'Hindi maipakita ang pahinang ito sa ngayon. Pakisubukan muli pagkalipas ng ilang minuto.',
  },
  ru: {
    error: 'Ошибка',
    later:
      'Сейчас не удалось сохранить ваши ответы. Они остались на этой странице: отправьте их ещё раз через несколько минут.',
    again: 'По этой ссылке ответы уже отправляли. Учитываются только те, что отправлены первыми.',
    closed: 'Этот опрос закрыт и больше не принимает ответы.',
    tooLarge: 'Ваши ответы слишком длинные и не были сохранены. Вернитесь, сократите их и отправьте ещё раз.',
    missing: 'По этому адресу нет опроса. Проверьте полученную ссылку.',
    failed: 'Сейчас эту страницу показать нельзя. Попробуйте ещё раз через несколько минут.',
  },
  ht: {
    error: 'Erè',
    later: 'Nou pa t ka anrejistre repons ou yo kounye a. Yo toujou la: tanpri voye yo ankò nan kèk minit.',
    again: 'Yo te deja voye repons ak lyen sa a. Se sèlman repons yo te voye an premye yo ki konte.',
    closed: 'Sondaj sa a fèmen epi li pa pran repons ankò.',
    tooLarge: 'Repons ou yo twò long epi nou pa t anrejistre yo. Tanpri tounen, fè yo pi kout, epi voye yo ankò.',
    missing: 'Pa gen sondaj nan adrès sa a. Tanpri tcheke lyen yo te ba ou a.',
    failed: 'Nou pa ka montre paj sa a kounye a. Tanpri eseye ankò nan kèk minit.',
  },
  pt: {
    error: 'Erro',
    later: 'Não foi possível guardar suas respostas agora. Elas continuam aqui: envie-as novamente em alguns minutos.',
    again: 'Já foram enviadas respostas por este link. Só contam as que foram enviadas primeiro.',
    closed: 'Esta pesquisa está encerrada e não recebe mais respostas.',
    tooLarge: 'Suas respostas são longas demais e não foram guardadas. Volte, encurte-as e envie-as novamente.',
    missing: 'Não há nenhuma pesquisa neste endereço. Verifique o link que você recebeu.',
    failed: 'Não é possível mostrar esta página agora. Tente novamente em alguns minutos.',
  },
  fr: {
    error: 'Erreur',
    later:
      'Vos réponses n’ont pas pu être enregistrées pour le moment. Elles sont toujours ici : envoyez-les de nouveau dans quelques minutes.',
    again: 'Des réponses ont déjà été envoyées avec ce lien. Seules celles envoyées en premier sont comptées.',
    closed: 'Cette enquête est close et n’accepte plus de réponses.',
    tooLarge:
      'Vos réponses sont trop longues et n’ont pas été enregistrées. Revenez en arrière, raccourcissez-les et envoyez-les de nouveau.',
    missing: 'Il n’y a pas d’enquête à cette adresse. Vérifiez le lien que vous avez reçu.',
    failed: 'Cette page ne peut pas être affichée pour le moment. Réessayez dans quelques minutes.',
  },
};

/** The words of a language; English for one that a page added. */
export const pageWordsOf = (lang: string): PageWords => WORDS[lang] ?? en;
