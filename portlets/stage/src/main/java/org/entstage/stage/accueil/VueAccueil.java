package org.entstage.stage.accueil;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import javax.servlet.http.HttpServletResponse;
import org.entstage.commun.Probleme;
import org.entstage.convention.FicheAccueil;
import org.entstage.convention.VisiteDAccueil;
import org.entstage.lien.Jeton;
import org.entstage.portlet.commun.ecran.StaticFiles;
import org.entstage.portlet.commun.formulaire.FormBinding;
import org.entstage.portlet.commun.page.Formats;
import org.entstage.stage.convention.Activites;
import org.entstage.stage.convention.Lectures;
import org.entstage.stage.convention.Listes;
import org.entstage.stage.saisie.Civilites;
import org.springframework.context.MessageSource;
import org.springframework.ui.ExtendedModelMap;
import org.springframework.validation.BindingResult;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring5.SpringTemplateEngine;

/** Draws the page in the reader's language. */
final class VueAccueil {

    private static final List<String> SCRIPTS = List.of("formulaire.js");
    /** Names of the two forms. */
    static final String FORMULAIRE = "accueil";

    static final String REFUS = "refus";

    private final SpringTemplateEngine gabarits;
    private final MessageSource messages;
    private final FormBinding liaison;
    private final Listes listes;
    private final Lectures lectures;
    private final Activites activites;

    VueAccueil(
            SpringTemplateEngine gabarits,
            MessageSource messages,
            FormBinding liaison,
            Listes listes,
            Lectures lectures,
            Activites activites) {
        this.gabarits = gabarits;
        this.messages = messages;
        this.liaison = liaison;
        this.listes = listes;
        this.lectures = lectures;
        this.activites = activites;
    }

    /** The page as it is known. */
    void montrer(Demande demande, HttpServletResponse response, VisiteDAccueil visite, FicheAccueil fiche)
            throws IOException {
        Context modele = page(demande, visite, fiche);
        modele.setVariable("fait", "enregistre".equals(demande.champ("fait")));
        formulaires(modele, connu(fiche), List.of(), liaison.lire(new RefusForm(), REFUS), List.of());
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
        formulaires(modele, lue, problemes, liaison.lire(new RefusForm(), REFUS), List.of());
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
        return liaison.lire(form, FORMULAIRE);
    }

    private void formulaires(
            Context modele,
            BindingResult form,
            List<Probleme> problemes,
            BindingResult refus,
            List<Probleme> problemesDuRefus) {
        Locale langue = modele.getLocale();
        FicheAccueil fiche = (FicheAccueil) modele.getVariable("c");
        modele.setVariable("f", Formulaire.de(FORMULAIRE, form, problemes, messages, langue));
        modele.setVariable("r", Formulaire.de(REFUS, refus, problemesDuRefus, messages, langue));
        modele.setVariable(
                "manques",
                Formulaire.de(FORMULAIRE, connu(fiche), fiche.manques(), messages, langue)
                        .erreurs());
    }

    private Context page(Demande demande, VisiteDAccueil visite, FicheAccueil fiche) {
        Context modele = modele(demande);
        Locale langue = modele.getLocale();
        ExtendedModelMap choix = new ExtendedModelMap();
        activites.offrir(choix, fiche.structure(), langue);
        modele.setVariables(choix);
        modele.setVariable("c", fiche);
        modele.setVariable("visite", visite);
        modele.setVariable("lien", Jeton.lire(demande.jeton()).orElseThrow().duFormulaire());
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
        return Formulaire.de(nom, lue, problemes, messages, langue);
    }

    /** A form of which nothing is known yet. */
    BindingResult vierge(Object form, String nom) {
        return liaison.lire(form, nom);
    }

    /** What every template of the page needs. */
    Context modele(Demande demande) {
        String contexte = demande.request().getContextPath();
        Context modele = new Context(demande.langue());
        modele.setVariable("langue", demande.langue().getLanguage());
        modele.setVariable("locale", demande.langue());
        modele.setVariable("langueChoisie", demande.choisie());
        modele.setVariable("fmt", new Formats(demande.langue(), messages));
        modele.setVariable("chemin", demande.chemin());
        modele.setVariable("feuille", StaticFiles.adresse(contexte, StaticFiles.NOMS.get(0)));
        modele.setVariable(
                "scripts",
                SCRIPTS.stream().map(nom -> StaticFiles.adresse(contexte, nom)).toList());
        return modele;
    }

    static Formats formats(Context modele) {
        return (Formats) modele.getVariable("fmt");
    }

    void ecrire(HttpServletResponse response, Context modele, String gabarit) throws IOException {
        response.setContentType("text/html");
        response.setHeader("Content-Language", modele.getLocale().getLanguage());
        response.getWriter().write(gabarits.process(gabarit, modele));
    }
}
