package org.entstage.offres.entreprise;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.droits.Acteur;
import org.entstage.offre.entreprise.DemanderAcces;
import org.entstage.portlet.commun.guichet.Demande;
import org.entstage.portlet.commun.guichet.Guichet;
import org.springframework.validation.BindingResult;
import org.thymeleaf.context.Context;

/**
 * Where one asks for the link to the space of one's company. The answer is the same whoever asks. Nobody has a link yet, so
 * that a form is known to be of this page by a random value that stands in it and in a cookie, which no other site can read
 * or set. What a machine fills in and people do not see is answered like the rest, and goes nowhere.
 */
final class PageDAcces {

    private static final String TEMOIN = "entstage-acces";
    private static final String FORMULAIRE = "acces";
    private static final Pattern FORME = Pattern.compile("[A-Za-z0-9_-]{24}");
    private static final int OCTETS = 18;
    private static final SecureRandom HASARD = new SecureRandom();

    private final Guichet guichet;
    private final DemanderAcces demander;
    private final VueDEntreprise vue;

    /** @param guichet how often one may ask */
    PageDAcces(Guichet guichet, DemanderAcces demander, VueDEntreprise vue) {
        this.guichet = guichet;
        this.demander = demander;
        this.vue = vue;
    }

    void servir(Demande demande, HttpServletResponse response) throws IOException {
        if (demande.lecture()) {
            montrer(demande, response, vue.vierge(new AccesForm(), FORMULAIRE), List.of());
            return;
        }
        OptionalLong attente = guichet.refus(demande.request(), response);
        if (attente.isPresent()) {
            vue.refuser(demande, response, Guichet.TROP_D_APPELS, "429", attente.getAsLong());
            return;
        }
        if (temoin(demande.request()).filter(demande.champ("_page")::equals).isEmpty()) {
            vue.refuser(demande, response, HttpServletResponse.SC_FORBIDDEN, "403");
            return;
        }
        AccesForm form = new AccesForm();
        BindingResult lue = vue.lire(form, FORMULAIRE, demande);
        List<Probleme> problemes = List.of();
        try {
            if (!lue.hasErrors()) {
                if (demande.champ("site").isEmpty()) {
                    demander.executer(
                            Acteur.visiteur(),
                            form.courriel,
                            form.organisme,
                            demande.langue().getLanguage());
                }
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader("Location", demande.apres(demande.racine() + "/", "demande"));
                return;
            }
        } catch (RefusMetier refus) {
            problemes = refus.problemes();
        }
        response.setStatus(Rubrique.REFUSE);
        montrer(demande, response, lue, problemes);
    }

    private void montrer(Demande demande, HttpServletResponse response, BindingResult lue, List<Probleme> problemes)
            throws IOException {
        Context modele = vue.modele(demande);
        modele.setVariable("f", vue.formulaire(FORMULAIRE, lue, problemes, demande.langue()));
        modele.setVariable("page", temoin(demande.request()).orElseGet(() -> poser(demande, response)));
        vue.ecrire(response, modele, "acces");
    }

    private static Optional<String> temoin(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(TEMOIN))
                        .map(Cookie::getValue)
                        .filter(valeur -> FORME.matcher(valeur).matches())
                        .findFirst();
    }

    /** For as long as the browser is open, for this page alone, sent by no other site and read by no script. */
    private static String poser(Demande demande, HttpServletResponse response) {
        byte[] tires = new byte[OCTETS];
        HASARD.nextBytes(tires);
        String valeur = Base64.getUrlEncoder().withoutPadding().encodeToString(tires);
        response.addHeader(
                "Set-Cookie",
                TEMOIN + "=" + valeur + "; Path=" + demande.racine() + "; HttpOnly; SameSite=Strict"
                        + (demande.request().isSecure() ? "; Secure" : ""));
        return valeur;
    }
}
