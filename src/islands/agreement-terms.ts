import { describeAgreementTerm, type AgreementTerm } from '../core/describe/agreement-term.ts';
import { element } from './search/element.ts';

/**
 * Shows each agreement's state by the reader's clock, because the page may have been built long ago. Without script,
 * the page gives the dates.
 */
function judgeTerms(today: string): void {
  const terms: AgreementTerm[] = [];
  for (const place of document.querySelectorAll<HTMLElement>('[data-agreement-term]')) {
    const term = describeAgreementTerm(place.dataset, today);
    if (!term) continue;
    terms.push(term);
    const review = term.isReviewDue ? '; its review is overdue' : '';
    place.append(element('strong', { class: 'agreement-term' }, ` ${term.words}${review}.`));
  }
  summarise(terms);
}

/** One line above the register if something has ended or is about to. */
function summarise(terms: readonly AgreementTerm[]): void {
  const place = document.querySelector<HTMLElement>('[data-agreement-summary]');
  const ended = terms.filter(({ state }) => state === 'ended').length;
  const ending = terms.filter(({ state }) => state === 'ending').length;
  const parts = [
    ended > 0 ? `${ended} ${ended === 1 ? 'has' : 'have'} ended` : '',
    ending > 0 ? `${ending} ${ending === 1 ? 'ends' : 'end'} within three months` : '',
  ].filter(Boolean);
  if (!place || parts.length === 0) return;
  place.textContent = `Today: ${parts.join(', ')}.`;
  place.hidden = false;
}

judgeTerms(new Date().toISOString().slice(0, 10));
