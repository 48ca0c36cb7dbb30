import { type Attribution, cover } from '../../model/index.js';
import { type Places, present } from './places.js';
import type { ReportView, SayingView, VoiceView } from './view.js';
import { actWords, chainWords, sourceWords } from './words.js';

/** Voices that are listed, those heard in most accounts first; the others are counted. */
const VOICES = 80;

/** Sayings of one voice that are quoted; the others are named by their places. */
const SAYINGS = 5;
const ALSO = 60;

interface Said {
  readonly document: string;
  readonly attribution: Attribution;
}

interface Heard {
  readonly name: string;
  readonly types: Map<string, number>;
  readonly documents: Set<string>;
  readonly said: Said[];
}

const sayingOf = (document: string, attribution: Attribution, places: Places): SayingView | null => {
  const [first] = attribution.content;
  if (first === undefined) return null;
  const excerpt = places.excerpt({ document, ...first }, 0);
  if (excerpt === null) return null;
  const parts = present(attribution.content.map(part => places.excerpt({ document, ...part }, 0)));
  const words = parts.map(p => p.exact).join(' … ');
  return { excerpt, words, how: actWords(attribution), through: chainWords(attribution.chain) };
};

const voiceView = ({ name, types, documents, said }: Heard, places: Places): VoiceView => ({
  name,
  type: [...types].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '',
  accounts: documents.size,
  sayings: present(said.slice(0, SAYINGS).map(s => sayingOf(s.document, s.attribution, places))),
  also: present(
    said.slice(SAYINGS, SAYINGS + ALSO).map(({ document, attribution: { content } }) => {
      const [first] = content;
      return first === undefined ? null : places.ref({ document, ...first });
    }),
  ),
});

/** Who speaks in the accounts. Names are joined where they are spelled alike; voices without a name stand apart, by the words used for them. */
export const voiceViews = (places: Places): ReportView['voices'] => {
  const named = new Map<string, Heard>();
  const unnamed = new Map<string, Heard>();
  for (const { account } of places.entries) {
    const { id, text } = account.document;
    for (const attribution of account.annotations.attributions) {
      if (attribution.content.length === 0) continue;
      const { speaker, source, sourceType } = attribution;
      const hidden =
        speaker === null || sourceType === 'vague' || sourceType === 'anonymous' || sourceType === 'agentless';
      let name = speaker;
      if (name === null && source.length > 0) {
        const { from, to } = cover(source);
        name = text.slice(from, Math.min(to, from + 80)).replace(/[\s,;:—–-]+$/, '');
      }
      name ??= 'Nobody named';
      const list = hidden ? unnamed : named;
      const key = name.toLowerCase().replace(/\s+/g, ' ').replace(/^the /, '');
      const heard: Heard = list.get(key) ?? { name, types: new Map(), documents: new Set(), said: [] };
      list.set(key, heard);
      heard.documents.add(id);
      heard.said.push({ document: id, attribution });
      const type = sourceWords(sourceType);
      if (type !== '') heard.types.set(type, (heard.types.get(type) ?? 0) + 1);
    }
  }
  const most = (a: Heard, b: Heard): number =>
    b.documents.size - a.documents.size || b.said.length - a.said.length || (a.name < b.name ? -1 : 1);
  const shown = (list: Map<string, Heard>): VoiceView[] =>
    [...list.values()]
      .sort(most)
      .slice(0, VOICES)
      .map(h => voiceView(h, places));
  return {
    named: shown(named),
    unnamed: shown(unnamed),
    more: Math.max(0, named.size - VOICES) + Math.max(0, unnamed.size - VOICES),
  };
};
