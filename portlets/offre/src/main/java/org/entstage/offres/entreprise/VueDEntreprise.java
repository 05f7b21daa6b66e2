package org.entstage.offres.entreprise;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import javax.servlet.http.HttpServletResponse;
import org.entstage.commun.Probleme;
import org.entstage.offre.candidature.CompterCandidatures;
import org.entstage.offre.entreprise.ConsulterEspace;
import org.entstage.offre.entreprise.FicheEspace;
import org.entstage.offre.entreprise.ListerApprobations;
import org.entstage.portlet.commun.guichet.Demande;
import org.entstage.portlet.commun.guichet.Formulaire;
import org.entstage.portlet.commun.guichet.PageSeule;
import org.springframework.validation.BindingResult;
import org.thymeleaf.context.Context;

/** Draws the pages of companies in their reader's language. */
final class VueDEntreprise {

    /** A page that has nothing to type: what is wrong with a button is told on top of it. */
    private static final class SansChamp {}

    private final PageSeule seule;
    private final ConsulterEspace espace;
    private final ListerApprobations approbations;
    private final CompterCandidatures candidatures;

    VueDEntreprise(
            PageSeule seule,
            ConsulterEspace espace,
            ListerApprobations approbations,
            CompterCandidatures candidatures) {
        this.seule = seule;
        this.espace = espace;
        this.approbations = approbations;
        this.candidatures = candidatures;
    }

    /** What every page needs. */
    Context modele(Demande demande) {
        Context modele = seule.modele(demande);
        modele.setVariable("racine", demande.racine());
        modele.setVariable("nomDeLaPage", PageSeule.formats(modele).texte("entreprise.page.nom"));
        modele.setVariable("fait", demande.champ("fait").matches("[a-zA-Z]{1,30}") ? demande.champ("fait") : "");
        return modele;
    }

    /** What every page of a space needs. @param rubrique which part of it is shown */
    Context modele(Passage passage, String rubrique) {
        Context modele = modele(passage.demande());
        FicheEspace fiche = espace.executer(passage.acteur(), passage.structure());
        modele.setVariable("p", new Adresses(passage));
        modele.setVariable("visite", passage.visite());
        modele.setVariable("espace", fiche);
        modele.setVariable("rubrique", rubrique);
        modele.setVariable("lien", passage.jeton().duFormulaire());
        modele.setVariable(
                "aApprouver",
                approbations.executer(passage.acteur(), passage.structure()).size());
        modele.setVariable("aRepondre", candidatures.executer(passage.acteur(), passage.structure()));
        modele.setVariable("e", sansChamp(List.of(), passage.langue()));
        return modele;
    }

    /** The addresses of a space, as templates ask for them. */
    public static final class Adresses {

        private final Passage passage;

        Adresses(Passage passage) {
            this.passage = passage;
        }

        /** A page of the space, by its part. */
        public String vers(String rubrique) {
            return rubrique.isEmpty() ? passage.page() : passage.page(rubrique);
        }

        /** A page about one thing. */
        public String vers(String rubrique, Object objet) {
            return passage.page(rubrique, objet);
        }

        /** Something of that thing. */
        public String vers(String rubrique, Object objet, String quoi) {
            return passage.page(rubrique, objet, quoi);
        }
    }

    /** What is wrong with a button. */
    Formulaire sansChamp(List<Probleme> problemes, Locale langue) {
        return seule.formulaire("page", seule.vierge(new SansChamp(), "page"), problemes, langue);
    }

    Formulaire formulaire(String nom, BindingResult lue, List<Probleme> problemes, Locale langue) {
        return seule.formulaire(nom, lue, problemes, langue);
    }

    BindingResult vierge(Object form, String nom) {
        return seule.vierge(form, nom);
    }

    BindingResult lire(Object form, String nom, Demande demande) {
        return seule.lire(form, nom, demande);
    }

    void ecrire(HttpServletResponse response, Context modele, String gabarit) throws IOException {
        seule.ecrire(response, modele, "entreprise/" + gabarit);
    }

    /** @param cle which words, after {@code entreprise.refus.} */
    void refuser(Demande demande, HttpServletResponse response, int statut, String cle, Object... arguments)
            throws IOException {
        response.setStatus(statut);
        Context modele = modele(demande);
        modele.setVariable("titre", PageSeule.formats(modele).texte("entreprise.refus." + cle + ".titre"));
        modele.setVariable("phrase", PageSeule.formats(modele).texte("entreprise.refus." + cle, arguments));
        modele.setVariable(
                "demandable", statut == HttpServletResponse.SC_GONE || statut == HttpServletResponse.SC_NOT_FOUND);
        ecrire(response, modele, "refus");
    }
}
