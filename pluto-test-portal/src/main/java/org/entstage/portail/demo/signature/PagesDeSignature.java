package org.entstage.portail.demo.signature;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/**
 * The pages on which people sign, in French or in English: {@code /} lists all requests with the page of each signatory;
 * {@code /signer/<secret>} is one of these. Reading changes nothing.
 */
final class PagesDeSignature implements HttpHandler {
    private static final int FORMULAIRE = 8192;
    private static final int MOTIF = 1000;
    private static final TemplateEngine MOTEUR = moteur();

    private final Parapheurs parapheurs;
    private final Runnable patienter;

    PagesDeSignature(Parapheurs parapheurs, Runnable patienter) {
        this.parapheurs = parapheurs;
        this.patienter = patienter;
    }

    @Override
    public void handle(HttpExchange echange) throws IOException {
        try (echange) {
            patienter.run();
            String chemin = echange.getRequestURI().getPath();
            boolean poste = echange.getRequestMethod().equals("POST");
            Map<String, String> champs = champs(
                    poste
                            ? new String(echange.getRequestBody().readNBytes(FORMULAIRE), StandardCharsets.UTF_8)
                            : echange.getRequestURI().getRawQuery());
            if (chemin.equals("/") && !poste) {
                afficher(echange, 200, "liste", champs, Map.of("demandes", parapheurs.toutes()));
            } else if (chemin.startsWith("/signer/")) {
                signer(echange, chemin.substring("/signer/".length()), poste, champs);
            } else if (chemin.equals("/expirer") && poste) {
                parapheurs.demande(nombre(champs.get("demande"))).ifPresent(une -> parapheurs.finir(une, "expired"));
                rediriger(echange, "/");
            } else {
                afficher(echange, 404, "inconnue", champs, Map.of());
            }
        }
    }

    private void signer(HttpExchange echange, String jeton, boolean poste, Map<String, String> champs)
            throws IOException {
        Optional<Parapheurs.Page> page = parapheurs.page(jeton);
        if (page.isEmpty()) {
            afficher(echange, 404, "inconnue", champs, Map.of());
        } else if (!poste) {
            afficher(
                    echange,
                    200,
                    "signer",
                    champs,
                    Map.of(
                            "demande", page.get().demande(),
                            "lui", page.get().lui(),
                            "sonTour",
                                    page.get()
                                            .demande()
                                            .aSigner()
                                            .contains(page.get().lui())));
        } else {
            agir(page.get(), champs);
            rediriger(echange, "/signer/" + jeton);
        }
    }

    private void agir(Parapheurs.Page page, Map<String, String> champs) {
        if ("signer".equals(champs.get("geste"))) {
            parapheurs.signer(page);
        } else if ("refuser".equals(champs.get("geste"))) {
            String motif = champs.getOrDefault("motif", "");
            parapheurs.refuser(page, motif.substring(0, Math.min(MOTIF, motif.length())));
        }
    }

    private static long nombre(String texte) {
        return texte != null && texte.matches("\\d{1,18}") ? Long.parseLong(texte) : -1;
    }

    private static Map<String, String> champs(String encodes) {
        Map<String, String> champs = new HashMap<>();
        for (String champ : (encodes == null ? "" : encodes).split("&")) {
            int egal = champ.indexOf('=');
            if (egal > 0) {
                champs.put(
                        URLDecoder.decode(champ.substring(0, egal), StandardCharsets.UTF_8),
                        URLDecoder.decode(champ.substring(egal + 1), StandardCharsets.UTF_8));
            }
        }
        return champs;
    }

    private static void rediriger(HttpExchange echange, String vers) throws IOException {
        echange.getResponseHeaders().set("Location", vers);
        Reponses.envoyer(echange, 303, "text/plain", new byte[0]);
    }

    private static void afficher(
            HttpExchange echange, int statut, String gabarit, Map<String, String> champs, Map<String, Object> modele)
            throws IOException {
        String acceptee = echange.getRequestHeaders().getFirst("Accept-Language");
        String demandee = champs.getOrDefault("locale", acceptee == null ? "fr" : acceptee);
        Locale langue = demandee.startsWith("en") ? Locale.ENGLISH : Locale.FRENCH;
        Context contexte = new Context(langue, modele);
        contexte.setVariable("langue", langue.getLanguage());
        echange.getResponseHeaders().set("Content-Language", langue.getLanguage());
        echange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
        echange.getResponseHeaders()
                .set(
                        "Content-Security-Policy",
                        "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none'");
        Reponses.texte(echange, statut, "text/html", MOTEUR.process(gabarit, contexte));
    }

    private static TemplateEngine moteur() {
        ClassLoaderTemplateResolver gabarits = new ClassLoaderTemplateResolver(PagesDeSignature.class.getClassLoader());
        gabarits.setPrefix("org/entstage/portail/demo/signature/");
        gabarits.setSuffix(".html");
        gabarits.setCharacterEncoding("UTF-8");
        TemplateEngine moteur = new TemplateEngine();
        moteur.setTemplateResolver(gabarits);
        moteur.setMessageResolver(new Textes());
        return moteur;
    }
}
