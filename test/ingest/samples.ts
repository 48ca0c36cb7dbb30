/** Invented texts in several languages, long enough to tell a charset by. */
export const russian =
  'Плотина над городом Порт-Вельск прорвалась рано утром во вторник после ночи сильных дождей, сообщило министерство. ' +
  'По предварительным данным, пострадали двенадцать человек, двое из них находятся в больнице. «Нам никто ничего не сказал», — рассказала жительница города. ' +
  'Следствие начнётся в понедельник, и министерство обещало помочь всем, кто остался без крова и воды.';
export const german =
  'Der Damm über der Stadt brach am frühen Dienstagmorgen nach einer Nacht mit schweren Regenfällen. Zwölf Menschen wurden verletzt, ' +
  'die Behörden sprachen von einem „außergewöhnlichen“ Ereignis. Für Montag ist eine Untersuchung angekündigt, sagte die Sprecherin müde.';
export const japanese =
  '火曜日の早朝、大雨の夜の後に町の上にあるダムが決壊したと省が発表した。少なくとも十二人が病院に運ばれた。住民は何も知らされていなかったと話している。調査は月曜日に始まる予定である。';
export const chinese =
  '周二清晨，一夜暴雨之后，城市上方的水坝决堤，该部门表示至少有十二人被送往医院。居民们说，没有人告诉他们要离开，也没有人知道应该去哪里。调查将于星期一开始。';
export const english =
  'The dam above Port Vell failed early on Tuesday after a night of heavy rain, the ministry of works said, and twelve people were taken to hospital.';
export const ukrainian =
  'Гребля над містом прорвалася рано вранці у вівторок після ночі сильних дощів, повідомило міністерство. Постраждали дванадцять людей, ' +
  'двоє з них перебувають у лікарні, розповіла мешканка міста.';
