package org.entstage.evaluations.tuteur;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javax.servlet.http.HttpServletResponse;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.evaluation.fiche.FicheLue;
import org.entstage.evaluation.questionnaire.Question;
import org.entstage.evaluation.questionnaire.Rubrique;
import org.entstage.evaluation.tuteur.VisiteDeTuteur;
import org.entstage.evaluations.formulaire.DessinDeFiche;
import org.entstage.evaluations.formulaire.ReponsesForm;
import org.entstage.portlet.commun.echec.Incident;
import org.entstage.portlet.commun.guichet.Demande;

/** What the forms of the page send back: one section, or that all of it is handed in. */
final class EcritureDeTuteur {

    /** Status of a form with something wrong in it. */
    static final int REFUSE = 422;

    private final GestesDeTuteur gestes;
    private final VueDeTuteur vue;

    EcritureDeTuteur(GestesDeTuteur gestes, VueDeTuteur vue) {
        this.gestes = gestes;
        this.vue = vue;
    }

    void ecrire(Demande demande, HttpServletResponse response, VisiteDeTuteur visite) throws IOException {
        switch (demande.champ("geste")) {
            case "ouvrir" -> {
                gestes.ouvrir(visite);
                response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            }
            case "auto", "suivant", "precedent" -> repondre(demande, response, visite);
            case "valider" -> valider(demande, response, visite);
            default -> vue.refuser(demande, response, HttpServletResponse.SC_BAD_REQUEST, "400");
        }
    }

    private void repondre(Demande demande, HttpServletResponse response, VisiteDeTuteur visite) throws IOException {
        FicheLue avant = gestes.consulter(visite);
        String nom = demande.champ("etape");
        Rubrique rubrique = avant.contenu().rubrique(nom).orElse(null);
        if (rubrique == null) {
            vue.refuser(demande, response, HttpServletResponse.SC_BAD_REQUEST, "400");
            return;
        }
        Function<String, List<String>> envoyees = envoyees(demande);
        ReponsesForm lues = ReponsesForm.lire(rubrique, envoyees);
        List<Probleme> problemes = new ArrayList<>(lues.problemes());
        problemes.addAll(gestes.repondre(visite, nom, lues.reponses(), DessinDeFiche.langue(demande.langue())));
        FicheLue apres = gestes.consulter(visite);
        boolean auto = demande.champ("geste").equals("auto");
        boolean nouvelles = demande.champ("geste").equals("suivant") && inattendues(demande, rubrique, apres);
        if (!problemes.isEmpty()) {
            // The script reads the page that comes back, and says that not all of it was kept.
            response.setStatus(auto ? HttpServletResponse.SC_OK : REFUSE);
            vue.remontrer(demande, response, visite, apres, nom, envoyees, problemes);
        } else if (auto) {
            vue.montrer(demande, response, visite, apres, nom);
        } else {
            Etapes etapes = Etapes.de(apres);
            String vers =
                    nouvelles ? nom : demande.champ("geste").equals("suivant") ? etapes.apres(nom) : etapes.avant(nom);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", VueDeTuteur.adresse(demande, vers));
        }
    }

    /** Whether something is asked now that the page did not show: then it is shown before one goes on. */
    private static boolean inattendues(Demande demande, Rubrique rubrique, FicheLue fiche) {
        Set<String> vues = Set.copyOf(
                Arrays.stream(demande.champ("vues").split(" ")).distinct().toList());
        List<String> siennes = rubrique.questions().stream().map(Question::code).toList();
        return fiche.contenu().posees(fiche.reponses()).stream()
                .map(Question::code)
                .filter(siennes::contains)
                .anyMatch(code -> !vues.contains(code));
    }

    private static Function<String, List<String>> envoyees(Demande demande) {
        return nom -> Optional.ofNullable(demande.request().getParameterValues(nom))
                .map(List::of)
                .orElse(List.of());
    }

    private void valider(Demande demande, HttpServletResponse response, VisiteDeTuteur visite) throws IOException {
        try {
            gestes.valider(
                    visite, demande.nombre("version").orElseThrow(() -> new ModificationConcurrente("no version")));
        } catch (RefusMetier refus) {
            FicheLue fiche = gestes.consulter(visite);
            if (!fiche.possibilites().repondre()) {
                throw refus;
            }
            response.setStatus(REFUSE);
            vue.relire(demande, response, visite, fiche, false);
            return;
        } catch (ModificationConcurrente autre) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            vue.relire(demande, response, visite, gestes.consulter(visite), true);
            return;
        }
        vue.remercier(demande, response, gestes.consulter(visite), document(demande, visite));
    }

    /** What he answered; null when it could not be made: his answers are handed in all the same. */
    private byte[] document(Demande demande, VisiteDeTuteur visite) {
        try {
            return gestes.imprimer(visite, demande.langue());
        } catch (RuntimeException echec) {
            Incident.noter("tuteur", echec);
            return null;
        }
    }
}
