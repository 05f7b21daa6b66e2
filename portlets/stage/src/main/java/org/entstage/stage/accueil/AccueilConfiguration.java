package org.entstage.stage.accueil;

import org.entstage.commun.Reglages;
import org.entstage.convention.AccorderAvenantParAccueil;
import org.entstage.convention.AccorderParAccueil;
import org.entstage.convention.CompleterParAccueil;
import org.entstage.convention.ConsulterAvenantPourAccueil;
import org.entstage.convention.ConsulterPourAccueil;
import org.entstage.convention.OuvrirPageAccueil;
import org.entstage.convention.RefuserAvenantParAccueil;
import org.entstage.convention.RefuserParAccueil;
import org.entstage.convention.SuivreLienAccueil;
import org.entstage.portlet.commun.formulaire.FormBinding;
import org.entstage.portlet.commun.guichet.Guichet;
import org.entstage.portlet.commun.guichet.PageSeule;
import org.entstage.stage.convention.Activites;
import org.entstage.stage.convention.Lectures;
import org.entstage.stage.convention.Listes;
import org.entstage.stage.convention.Modifications;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.thymeleaf.spring5.SpringTemplateEngine;

/**
 * Root context of the host's page. Its handler is found by the name of its servlet in {@code web.xml}; the words for what a
 * convention says are those of the portlets.
 */
@Configuration(proxyBeanMethods = false)
@ComponentScan(
        basePackageClasses = Listes.class,
        useDefaultFilters = false,
        includeFilters =
                @Filter(
                        type = FilterType.ASSIGNABLE_TYPE,
                        classes = {Listes.class, Lectures.class, Activites.class, Modifications.class}))
public class AccueilConfiguration {

    /** Enough for an office behind one address; a guess has one chance in 2^256 anyway. */
    static final int APPELS_PAR_MINUTE = 120;

    @Bean
    GestesDAccueil gestesDAccueil(
            SuivreLienAccueil suivre,
            ConsulterPourAccueil consulter,
            OuvrirPageAccueil ouvrir,
            CompleterParAccueil completer,
            AccorderParAccueil accorder,
            RefuserParAccueil refuser,
            FormBinding liaison) {
        return new GestesDAccueil(suivre, consulter, ouvrir, completer, accorder, refuser, liaison);
    }

    @Bean
    VueAccueil vueAccueil(
            SpringTemplateEngine gabarits,
            MessageSource messages,
            FormBinding liaison,
            Listes listes,
            Lectures lectures,
            Activites activites) {
        return new VueAccueil(new PageSeule(gabarits, messages, liaison), listes, lectures, activites);
    }

    @Bean
    PageDAvenant pageDAvenant(
            ConsulterAvenantPourAccueil consulter,
            AccorderAvenantParAccueil accorder,
            RefuserAvenantParAccueil refuser,
            GestesDAccueil gestes,
            VueAccueil vue,
            Modifications modifications) {
        return new PageDAvenant(
                new GestesSurAvenant(consulter, accorder, refuser), gestes, new VueDAvenant(vue, modifications));
    }

    @Bean("accueil")
    PageAccueil pageAccueil(Reglages reglages, GestesDAccueil gestes, VueAccueil vue, PageDAvenant avenants) {
        Guichet guichet = Guichet.limitant(reglages.codes("proxy.confiance"), APPELS_PAR_MINUTE, System::nanoTime);
        return new PageAccueil(guichet, gestes, vue, avenants);
    }
}
