import { blamedOnly, judgedOnly } from './headline/blamed.js';
import { openInText, relatedOnly, saidByMany, thoughtOverOnly } from './headline/firmer.js';
import { foundOnly } from './headline/found-only.js';
import { bodyOf, headlinesOf } from './headline/headlines.js';
import { larger } from './headline/larger.js';
import { ofNotKnown } from './headline/not-known.js';
import { isFlat, overstated } from './headline/overstated.js';
import { settled, settledElsewhere } from './headline/settled.js';
import { unbacked } from './headline/unbacked.js';
import type { Rule } from './rule.js';

/** A headline or subheading that says more than the text below it. */
export const headlineExceedsBody: Rule = {
  id: 'headline-exceeds-body',
  find: of =>
    of.accounts.flatMap(account => {
      const body = bodyOf(account);
      return headlinesOf(account).flatMap(headline => {
        const found =
          overstated(of, account, body, headline) ??
          settled(of, account, body, headline) ??
          settledElsewhere(of, account, headline) ??
          (isFlat(account, headline)
            ? (unbacked(of, account, headline) ??
              blamedOnly(of, account, headline) ??
              ofNotKnown(of, account, headline))
            : null) ??
          relatedOnly(of, account, headline) ??
          foundOnly(of, account, body, headline) ??
          larger(of, account, headline) ??
          saidByMany(of, account, body, headline) ??
          (isFlat(account, headline) ? openInText(of, account, body, headline) : null) ??
          thoughtOverOnly(of, account, body, headline) ??
          judgedOnly(of, account, headline);
        return found ?? [];
      });
    }),
};
