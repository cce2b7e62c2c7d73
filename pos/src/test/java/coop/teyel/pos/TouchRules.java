package coop.teyel.pos;

import com.microsoft.playwright.Page;
import java.util.List;

/// The measures of touch, taken of what a screen shows now.
record TouchRules(Page page) {

  /// What is too small to touch or to read.
  @SuppressWarnings("unchecked")
  List<String> tooSmall() {
    return (List<String>)
        page.evaluate(
            """
            () => {
              const laptop = document.querySelector('.laptop') !== null;
              const least = laptop ? 44 : 56;
              const faults = [];
              const name = e => (e.className || e.tagName) + ' "' + e.textContent.trim().slice(0, 30) + '"';
              for (const e of document.querySelectorAll('vaadin-button')) {
                const r = e.getBoundingClientRect();
                if (r.width === 0 || getComputedStyle(e).visibility === 'hidden') continue;
                const [w, h] = e.matches('.primary') && !laptop ? [160, 72] : e.matches('.key') ? [96, 72]
                    : e.matches('.tile') ? [150, 150] : [least, least];
                if (r.width < w - 0.5 || r.height < h - 0.5) faults.push(name(e) + ' ' + Math.round(r.width) + 'x' + Math.round(r.height));
              }
              const walker = document.createTreeWalker(document.querySelector('.frame'), NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const e = walker.currentNode.parentElement;
                if (!walker.currentNode.textContent.trim() || !e || e.getBoundingClientRect().width < 2) continue;
                if (/^(STYLE|SCRIPT)$/.test(e.tagName)) continue;
                if (parseFloat(getComputedStyle(e).fontSize) < 16) faults.push('text ' + name(e));
              }
              return faults;
            }
            """);
  }

  /// Primary actions, totals and refusals that are out of view or that something else lies over.
  @SuppressWarnings("unchecked")
  List<String> covered() {
    return (List<String>)
        page.evaluate(
            """
            () => [...document.querySelectorAll('vaadin-button.primary:not([disabled]), .sum-shown, .counted-total, .refusal')]
                .map(e => ({e, r: e.getBoundingClientRect()}))
                .filter(({r}) => r.width > 0)
                .flatMap(({e, r}) => [[0.5, 0.5], [0.1, 0.5], [0.9, 0.5], [0.5, 0.1], [0.5, 0.9]].map(([x, y]) =>
                    ({e, over: document.elementFromPoint(r.x + x * r.width, r.y + y * r.height)})))
                .filter(({e, over}) => !e.contains(over))
                .map(({e, over}) => e.textContent.trim() + ' under ' + (over ? over.className || over.tagName : 'the edge'))
            """);
  }
}
