package org.entstage.parcours;

import java.util.ArrayList;
import java.util.List;
import org.entstage.portail.NavigateurReel;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/**
 * The page on screen for whoever has no mouse: the Tab key, pressed from the top of the page until the focus leaves it.
 * What it met is compared with what a mouse could use.
 */
final class Clavier {

    /**
     * What a mouse could use: not the button that is clipped away and hidden from everybody, that Enter presses in a form whose first
     * visible button does something else. A day, a month, a year and a calendar are stops inside one field.
     */
    private static final String TOUCHES = """
            const utilisables = () => [...document.querySelectorAll(
                'a[href], button, input:not([type=hidden]), select, textarea, summary, iframe, '
                + '[tabindex="0"], [contenteditable], [role=button], [role=link], [onclick]')]
              .filter(e => e.checkVisibility({visibilityProperty: true}) && !e.matches(':disabled') && !e.closest('[inert]'))
              .filter(e => !(e.tabIndex < 0 && e.closest('[aria-hidden=true]') && getComputedStyle(e).clipPath === 'inset(50%)'));
            """;

    private static final String COMMENCER = TOUCHES + """
            const calme = new CSSStyleSheet();
            calme.replaceSync('* { transition: none !important }');
            document.adoptedStyleSheets = [calme];
            const marche = window.esMarche = {pas: [], vus: new Map(), sortie: false};
            marche.aspect = e => {
              const s = getComputedStyle(e);
              return {contour: s.outlineStyle === 'none' ? '' : `${s.outlineStyle} ${s.outlineWidth} ${s.outlineColor}`,
                      couleur: s.outlineColor, ombre: s.boxShadow};
            };
            const depart = document.createElement('span');
            depart.tabIndex = -1;
            document.body.prepend(depart);
            depart.focus();
            document.addEventListener('focusin', e => {
              if (!marche.sortie && e.target !== depart && !marche.vus.has(e.target)) {
                marche.pas.push(e.target);
                marche.vus.set(e.target, marche.aspect(e.target));
              }
            });
            document.addEventListener('focusout', e => { marche.sortie ||= marche.pas.length > 0 && !e.relatedTarget; });
            return utilisables().length + 4 * document.querySelectorAll('input[type=date]').length + 1;
            """;

    private static final String CONCLURE = TOUCHES + """
            const {pas, vus, aspect, sortie} = window.esMarche;
            const nom = e => e.outerHTML.replace(/\\s+/g, ' ').slice(0, 160);
            const defauts = [];
            if (!sortie) defauts.push('the focus does not leave the page after ' + nom(pas.at(-1) ?? document.body));
            if (location.pathname.startsWith('/portal/') && pas[0]?.getAttribute('href') !== '#contenu')
              defauts.push('first is not the link to the content: ' + nom(pas[0] ?? document.body));
            pas.slice(1).forEach((e, i) => {
              if (!(pas[i].compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING)) defauts.push('out of order: ' + nom(e));
            });
            const memeGroupe = (r, e) => r.type === 'radio' && r.name === e.name && r.form === e.form;
            utilisables()
              .filter(e => !vus.has(e) && !(e.type === 'radio' && pas.some(r => memeGroupe(r, e))))
              .forEach(e => defauts.push('not reached: ' + nom(e)));
            document.activeElement.blur();
            const rgb = c => (c.match(/[\\d.]+/g) ?? []).map(Number);
            const fond = e => {
              for (let f = e.parentElement; f; f = f.parentElement) {
                const c = rgb(getComputedStyle(f).backgroundColor);
                if (c.length === 3 || c[3] === 1) return c;
              }
              return [255, 255, 255];
            };
            const lumiere = c => c.slice(0, 3).map(v => v / 255)
              .map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
              .reduce((somme, v, i) => somme + v * [0.2126, 0.7152, 0.0722][i], 0);
            const contraste = (a, b) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
            pas.forEach(e => {
              const avec = vus.get(e), sans = aspect(e);
              if (avec.contour === sans.contour && avec.ombre === sans.ombre) defauts.push('focus not visible: ' + nom(e));
              else if (avec.contour && contraste(lumiere(rgb(avec.couleur)), lumiere(fond(e))) < 3)
                defauts.push('focus too pale: ' + nom(e));
            });
            return defauts;
            """;

    /** Keys pressed at once, and how often, beyond those that the page should need. */
    private static final int DE_PLUS = 10;

    private static final int FOIS = 4;

    private final NavigateurReel navigateur;

    Clavier(NavigateurReel navigateur) {
        this.navigateur = navigateur;
    }

    /** What the keyboard does not reach, reaches in another order than the page's, does not show, or cannot leave. */
    List<String> defauts() {
        presser(((Long) navigateur.executer(COMMENCER)).intValue());
        for (int i = 0; i < FOIS && !(Boolean) navigateur.executer("return window.esMarche.sortie"); i++) {
            presser(DE_PLUS);
        }
        List<String> defauts = new ArrayList<>();
        ((List<?>) navigateur.executer(CONCLURE)).forEach(defaut -> defauts.add((String) defaut));
        return defauts;
    }

    private void presser(int fois) {
        Actions touches = new Actions(navigateur.pilote());
        for (int i = 0; i < fois; i++) {
            touches.sendKeys(Keys.TAB);
        }
        touches.perform();
    }
}
