package org.entstage.stage.accueil;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import javax.servlet.http.HttpServletResponse;
import org.entstage.commun.Probleme;
import org.entstage.convention.FicheAccueil;
import org.entstage.convention.VisiteDAccueil;
import org.entstage.lien.Jeton;
import org.entstage.portlet.commun.guichet.Demande;
import org.entstage.portlet.commun.guichet.Formulaire;
import org.entstage.portlet.commun.guichet.PageSeule;
import org.entstage.portlet.commun.page.Formats;
import org.entstage.stage.convention.Activites;
import org.entstage.stage.convention.Lectures;
import org.entstage.stage.convention.Listes;
import org.entstage.stage.saisie.Civilites;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.validation.BindingResult;
import org.thymeleaf.context.Context;

/** Draws the page in the reader's language. */
final class VueAccueil {

    /** Names of the two forms. */
    static final String FORMULAIRE = "accueil";

    static final String REFUS = "refus";

    private final PageSeule seule;
    private final Listes listes;
    private final Lectures lectures;
    private final Activites activites;

    VueAccueil(PageSeule seule, Listes listes, Lectures lectures, Activites activites) {
        this.seule = seule;
        this.listes = listes;
        this.lectures = lectures;
        this.activites = activites;
    }

    /** The page as it is known. */
    void montrer(Demande demande, HttpServletResponse response, VisiteDAccueil visite, FicheAccueil fiche)
            throws IOException {
        Context modele = page(demande, visite, fiche);
        modele.setVariable("fait", "enregistre".equals(demande.champ("fait")));
        formulaires(modele, connu(fiche), List.of(), vierge(new RefusForm(), REFUS), List.of());
        ecrire(response, modele, "accueil/page");
    }

    /** The page with what was typed and what is wrong with it. */
    void remontrer(
            Demande demande,
            HttpServletResponse response,
            VisiteDAccueil visite,
            FicheAccueil fiche,
            BindingResult lue,
            List<Probleme> problemes)
            throws IOException {
        Context modele = page(demande, visite, fiche);
        formulaires(modele, lue, problemes, vierge(new RefusForm(), REFUS), List.of());
        ecrire(response, modele, "accueil/page");
    }

    /** The page with a refusal that lacks something. */
    void remontrerRefus(
            Demande demande,
            HttpServletResponse response,
            VisiteDAccueil visite,
            FicheAccueil fiche,
            BindingResult lue,
            List<Probleme> problemes)
            throws IOException {
        Context modele = page(demande, visite, fiche);
        formulaires(modele, connu(fiche), List.of(), lue, problemes);
        ecrire(response, modele, "accueil/page");
    }

    /** @param quoi {@code accord} or {@code refus} */
    void remercier(Demande demande, HttpServletResponse response, String quoi) throws IOException {
        Context modele = modele(demande);
        modele.setVariable("quoi", quoi);
        ecrire(response, modele, "accueil/fin");
    }

    /** @param cle which words, after {@code accueil.refus.} */
    void refuser(Demande demande, HttpServletResponse response, int statut, String cle, Object... arguments)
            throws IOException {
        response.setStatus(statut);
        Context modele = modele(demande);
        modele.setVariable("titre", formats(modele).texte("accueil.refus." + cle + ".titre"));
        modele.setVariable("phrase", formats(modele).texte("accueil.refus." + cle, arguments));
        ecrire(response, modele, "accueil/refus");
    }

    private BindingResult connu(FicheAccueil fiche) {
        AccueilForm form = AccueilForm.de(fiche);
        activites.reprendre(form, fiche.structure());
        return vierge(form, FORMULAIRE);
    }

    private void formulaires(
            Context modele,
            BindingResult form,
            List<Probleme> problemes,
            BindingResult refus,
            List<Probleme> problemesDuRefus) {
        Locale langue = modele.getLocale();
        FicheAccueil fiche = (FicheAccueil) modele.getVariable("c");
        modele.setVariable("f", formulaire(FORMULAIRE, form, problemes, langue));
        modele.setVariable("r", formulaire(REFUS, refus, problemesDuRefus, langue));
        modele.setVariable(
                "manques",
                formulaire(FORMULAIRE, connu(fiche), fiche.manques(), langue).erreurs());
    }

    private Context page(Demande demande, VisiteDAccueil visite, FicheAccueil fiche) {
        Context modele = modele(demande);
        Locale langue = modele.getLocale();
        ExtendedModelMap choix = new ExtendedModelMap();
        activites.offrir(choix, fiche.structure(), langue);
        modele.setVariables(choix);
        modele.setVariable("c", fiche);
        modele.setVariable("visite", visite);
        modele.setVariable("lien", Jeton.lire(demande.suite()).orElseThrow().duFormulaire());
        modele.setVariable("listes", listes);
        modele.setVariable("lectures", lectures);
        modele.setVariable("ouiNon", listes.ouiNon(langue));
        modele.setVariable("restaurations", listes.restaurations(langue));
        modele.setVariable("unites", listes.unites(langue));
        modele.setVariable("pays", listes.pays(langue));
        modele.setVariable("civilites", Civilites.options());
        return modele;
    }

    /** A form as its template draws it. */
    Formulaire formulaire(String nom, BindingResult lue, List<Probleme> problemes, Locale langue) {
        return seule.formulaire(nom, lue, problemes, langue);
    }

    /** A form of which nothing is known yet. */
    BindingResult vierge(Object form, String nom) {
        return seule.vierge(form, nom);
    }

    /** What every template of the page needs. */
    Context modele(Demande demande) {
        Context modele = seule.modele(demande);
        modele.setVariable("nomDeLaPage", formats(modele).texte("accueil.page.nom"));
        return modele;
    }

    static Formats formats(Context modele) {
        return PageSeule.formats(modele);
    }

    void ecrire(HttpServletResponse response, Context modele, String gabarit) throws IOException {
        seule.ecrire(response, modele, gabarit);
    }
}
