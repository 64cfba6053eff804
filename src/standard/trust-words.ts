/**
 * Words by which a statement is still one of trust, by language. "Confidence" was sometimes allowed for it. No word of
 * English is looked for in other languages: what is none of these is judged by nobody.
 */
const TRUST: Readonly<Record<string, RegExp>> = {
  en: /\b(trust|confiden)/i,
  es: /confia|confí|seguridad/i,
  'zh-Hans': /信任|信心|相信/,
  'zh-Hant': /信任|信心|相信/,
  tl: /tiwala|kumpiyansa/i,
  vi: /tin tưởng|tin cậy|vững tin|lòng tin|niềm tin/i,
  ar: /ثق|اطمئن/,
  fr: /confiance|confian|compter sur/i,
  ko: /신뢰|믿/,
  ru: /довер|увер|верю/i,
  pt: /confi|segurança/i,
  ht: /konfyans|asirans/i,
};

/** Whether a statement names trust or confidence, in a language by its tag. */
export const namesTrust = (statement: string, lang: string): boolean => TRUST[lang]?.test(statement) ?? true;
