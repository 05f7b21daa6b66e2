package org.entstage.evaluations.tuteur;

import org.entstage.commun.Reglages;
import org.entstage.evaluation.fiche.ConsulterFiche;
import org.entstage.evaluation.fiche.ImprimerFiche;
import org.entstage.evaluation.tuteur.ConsulterLienPerime;
import org.entstage.evaluation.tuteur.OuvrirPageDeTuteur;
import org.entstage.evaluation.tuteur.RedemanderLien;
import org.entstage.evaluation.tuteur.RepondreParLien;
import org.entstage.evaluation.tuteur.SuivreLienDeFiche;
import org.entstage.evaluation.tuteur.ValiderParLien;
import org.entstage.portlet.commun.formulaire.FormBinding;
import org.entstage.portlet.commun.guichet.Guichet;
import org.entstage.portlet.commun.guichet.PageSeule;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.spring5.SpringTemplateEngine;

/** Root context of that page. Its handler is found by the name of its servlet in {@code web.xml}. */
@Configuration(proxyBeanMethods = false)
public class TuteurConfiguration {

    /** Enough for several tutors of an office behind one address, whose pages save as they write. */
    static final int APPELS_PAR_MINUTE = 240;

    /** Other links that one address asks for in a minute. */
    static final int DEMANDES_PAR_MINUTE = 10;

    /** Conditions shown while one answers, and answers kept while one writes. */
    static final String SCRIPTS = "questionnaire.js";

    @Bean
    GestesDeTuteur gestesDeTuteur(
            SuivreLienDeFiche suivre,
            ConsulterFiche consulter,
            OuvrirPageDeTuteur ouvrir,
            RepondreParLien repondre,
            ValiderParLien valider,
            ImprimerFiche imprimer) {
        return new GestesDeTuteur(suivre, consulter, ouvrir, repondre, valider, imprimer);
    }

    @Bean("tuteur")
    PageDeTuteur pageDeTuteur(
            Reglages reglages,
            GestesDeTuteur gestes,
            ConsulterLienPerime perimes,
            RedemanderLien redemander,
            SpringTemplateEngine gabarits,
            MessageSource messages,
            FormBinding liaison) {
        VueDeTuteur vue = new VueDeTuteur(new PageSeule(gabarits, messages, liaison, SCRIPTS), messages);
        return new PageDeTuteur(
                guichet(reglages, APPELS_PAR_MINUTE),
                gestes,
                new EcritureDeTuteur(gestes, vue),
                new LienTropVieux(guichet(reglages, DEMANDES_PAR_MINUTE), perimes, redemander, vue),
                vue);
    }

    private static Guichet guichet(Reglages reglages, int parMinute) {
        return Guichet.limitant(reglages.codes("proxy.confiance"), parMinute, System::nanoTime);
    }
}
