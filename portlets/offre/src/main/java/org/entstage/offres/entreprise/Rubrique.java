package org.entstage.offres.entreprise;

import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import javax.servlet.http.HttpServletResponse;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.springframework.validation.BindingResult;

/** A part of a company's space. */
abstract class Rubrique {

    static final int REFUSE = 422;

    private final VueDEntreprise vue;

    Rubrique(VueDEntreprise vue) {
        this.vue = vue;
    }

    final VueDEntreprise vue() {
        return vue;
    }

    /** Shows a page. */
    abstract void lire(Passage passage, HttpServletResponse response) throws IOException;

    /** Does what a form of a page asks. */
    abstract void ecrire(Passage passage, HttpServletResponse response) throws IOException;

    /** Shows a page again. */
    @FunctionalInterface
    interface Reprise {
        void montrer(List<Probleme> problemes) throws IOException;
    }

    /**
     * Does it and leads on; else shows the page again with what is wrong.
     *
     * @param lue what was typed; null for a form without fields
     * @param geste does it, and says to which address it leads
     */
    final void tenter(
            Passage passage, HttpServletResponse response, BindingResult lue, Supplier<String> geste, Reprise reprise)
            throws IOException {
        List<Probleme> problemes = List.of();
        int statut = REFUSE;
        try {
            if (lue == null || !lue.hasErrors()) {
                String vers = geste.get();
                response.setStatus(HttpServletResponse.SC_SEE_OTHER);
                response.setHeader("Location", vers);
                return;
            }
        } catch (RefusMetier refus) {
            problemes = refus.problemes();
        } catch (ModificationConcurrente plusRapide) {
            statut = HttpServletResponse.SC_CONFLICT;
            problemes = List.of(Probleme.general("entreprise.concurrente"));
        } catch (AccesRefuse plusPossible) {
            statut = HttpServletResponse.SC_CONFLICT;
            problemes = List.of(Probleme.general("entreprise.plusPossible"));
        }
        response.setStatus(statut);
        reprise.montrer(problemes);
    }

    /** Without the version that was on the page nobody can tell what its reader saw. */
    static int version(Passage passage) {
        return passage.demande().nombre("version").orElseThrow(() -> new ModificationConcurrente("no version"));
    }

    /** Hands a file out, to be saved and never to be shown. */
    static void remettre(HttpServletResponse response, String nom, String type, byte[] contenu) throws IOException {
        response.setContentType(type);
        response.setContentLength(contenu.length);
        response.setHeader(
                "Content-Disposition", "attachment; filename=\"" + nom.replaceAll("[^A-Za-z0-9._-]", "_") + "\"");
        response.getOutputStream().write(contenu);
    }
}
