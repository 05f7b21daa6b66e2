package org.entstage.evaluations.tuteur;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import javax.servlet.http.HttpServletResponse;
import org.entstage.commun.Probleme;
import org.entstage.evaluation.fiche.FicheLue;
import org.entstage.evaluation.tuteur.LienPerime;
import org.entstage.evaluation.tuteur.VisiteDeTuteur;
import org.entstage.evaluations.formulaire.DessinDeFiche;
import org.entstage.evaluations.formulaire.VueDeRubrique;
import org.entstage.lien.Jeton;
import org.entstage.portlet.commun.guichet.Demande;
import org.entstage.portlet.commun.guichet.PageSeule;
import org.entstage.portlet.commun.page.Formats;
import org.springframework.context.MessageSource;
import org.thymeleaf.context.Context;

/** Draws the page in the reader's language. */
final class VueDeTuteur {

    /** Begins the ids of the fields of questions. */
    private static final String ESPACE = "q-";

    private static final int KILO = 1024;

    private final PageSeule seule;
    private final MessageSource messages;

    VueDeTuteur(PageSeule seule, MessageSource messages) {
        this.seule = seule;
        this.messages = messages;
    }

    /** The address of a step, in the language that was chosen; of the page on which one begins for an empty one. */
    static String adresse(Demande demande, String etape) {
        String langue = demande.choisie() ? "langue=" + demande.langue().getLanguage() : "";
        String etapeDite = etape.isEmpty() ? "" : "etape=" + etape;
        String suite = etapeDite.isEmpty() || langue.isEmpty() ? etapeDite + langue : etapeDite + "&" + langue;
        return demande.chemin() + (suite.isEmpty() ? "" : "?" + suite);
    }

    /** What is asked, until when, and the way in. */
    void commencer(Demande demande, HttpServletResponse response, VisiteDeTuteur visite, FicheLue fiche)
            throws IOException {
        Context modele = fiche(demande, visite, fiche, "");
        Etapes etapes = Etapes.de(fiche);
        modele.setVariable("nombre", etapes.nombre());
        modele.setVariable("questions", etapes.questions());
        modele.setVariable("commencee", !fiche.reponses().vides());
        modele.setVariable("premiere", adresse(demande, etapes.aReprendre()));
        modele.setVariable("presentation", fiche.contenu().presentation().dans(DessinDeFiche.langue(demande.langue())));
        seule.ecrire(response, modele, "tuteur/debut");
    }

    /** One section as it is known. */
    void montrer(Demande demande, HttpServletResponse response, VisiteDeTuteur visite, FicheLue fiche, String section)
            throws IOException {
        VueDeRubrique rubrique = dessin(demande).rubrique(ESPACE, fiche.contenu(), fiche.reponses(), section);
        etape(demande, response, visite, fiche, rubrique);
    }

    /** One section with what was sent and what is wrong with it. */
    void remontrer(
            Demande demande,
            HttpServletResponse response,
            VisiteDeTuteur visite,
            FicheLue fiche,
            String section,
            Function<String, List<String>> envoyees,
            List<Probleme> problemes)
            throws IOException {
        VueDeRubrique rubrique =
                dessin(demande).rubrique(ESPACE, fiche.contenu(), fiche.reponses(), section, envoyees, problemes);
        etape(demande, response, visite, fiche, rubrique);
    }

    private void etape(
            Demande demande,
            HttpServletResponse response,
            VisiteDeTuteur visite,
            FicheLue fiche,
            VueDeRubrique rubrique)
            throws IOException {
        Context modele = fiche(demande, visite, fiche, rubrique.code());
        modele.setVariable("s", rubrique);
        seule.ecrire(response, modele, "tuteur/etape");
    }

    /**
     * All answers, to be handed in.
     *
     * @param concurrente whether they have changed since they were shown
     */
    void relire(
            Demande demande, HttpServletResponse response, VisiteDeTuteur visite, FicheLue fiche, boolean concurrente)
            throws IOException {
        Context modele = fiche(demande, visite, fiche, Etapes.RELIRE);
        Etapes etapes = Etapes.de(fiche);
        modele.setVariable("adresses", etapes.adresses(etape -> adresse(demande, etape)));
        modele.setVariable(
                "manques",
                ((List<?>) modele.getVariable("etapes"))
                        .stream()
                                .map(EtapeVue.class::cast)
                                .filter(etape -> etape.manquantes() > 0)
                                .toList());
        modele.setVariable("lecture", dessin(demande).lecture(fiche.contenu(), fiche.reponses()));
        modele.setVariable(
                "manquantes",
                fiche.etapes().stream().mapToInt(etape -> etape.manquantes()).sum());
        modele.setVariable("refusee", response.getStatus() == EcritureDeTuteur.REFUSE);
        modele.setVariable("concurrente", concurrente);
        modele.setVariable("avant", adresse(demande, etapes.avant(Etapes.RELIRE)));
        seule.ecrire(response, modele, "tuteur/relire");
    }

    /** @param document what was answered, as PDF; null for none */
    void remercier(Demande demande, HttpServletResponse response, FicheLue fiche, byte[] document) throws IOException {
        Context modele = modele(demande);
        modele.setVariable("etudiant", fiche.stage().etudiant());
        if (document != null) {
            Formats formats = PageSeule.formats(modele);
            modele.setVariable(
                    "pdf", "data:application/pdf;base64," + Base64.getEncoder().encodeToString(document));
            modele.setVariable(
                    "fichier", formats.texte("tuteur.fin.fichier", fiche.stage().numero()));
            modele.setVariable("taille", formats.texte("tuteur.fin.taille", Math.max(1, document.length / KILO)));
        }
        seule.ecrire(response, modele, "tuteur/fin");
    }

    /** What a link that is too old answers. */
    void montrerPerime(Demande demande, HttpServletResponse response, int statut, LienPerime perime)
            throws IOException {
        response.setStatus(statut);
        Context modele = modele(demande);
        modele.setVariable("p", perime);
        modele.setVariable("lien", champ(demande));
        seule.ecrire(response, modele, "tuteur/perime");
    }

    /** @param cle which words, after {@code tuteur.refus.} */
    void refuser(Demande demande, HttpServletResponse response, int statut, String cle, Object... arguments)
            throws IOException {
        response.setStatus(statut);
        Context modele = modele(demande);
        modele.setVariable("titre", PageSeule.formats(modele).texte("tuteur.refus." + cle + ".titre"));
        modele.setVariable("phrase", PageSeule.formats(modele).texte("tuteur.refus." + cle, arguments));
        seule.ecrire(response, modele, "tuteur/refus");
    }

    private Context fiche(Demande demande, VisiteDeTuteur visite, FicheLue fiche, String ici) {
        Context modele = modele(demande);
        List<EtapeVue> etapes =
                Etapes.de(fiche).vues(ici, DessinDeFiche.langue(demande.langue()), etape -> adresse(demande, etape));
        modele.setVariable("c", fiche);
        modele.setVariable("visite", visite);
        modele.setVariable("lien", champ(demande));
        modele.setVariable("etapes", etapes);
        modele.setVariable("suite", ici.isEmpty() ? null : "&etape=" + ici);
        modele.setVariable(
                "ici", etapes.stream().filter(EtapeVue::ici).findFirst().orElse(null));
        return modele;
    }

    /** What a form of this page sends back. */
    private static String champ(Demande demande) {
        return Jeton.lire(demande.suite()).orElseThrow().duFormulaire();
    }

    private DessinDeFiche dessin(Demande demande) {
        return new DessinDeFiche(messages, demande.langue());
    }

    private Context modele(Demande demande) {
        Context modele = seule.modele(demande);
        modele.setVariable("nomDeLaPage", PageSeule.formats(modele).texte("tuteur.page.nom"));
        return modele;
    }
}
