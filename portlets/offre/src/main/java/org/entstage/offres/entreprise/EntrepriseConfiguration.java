package org.entstage.offres.entreprise;

import java.util.Map;
import org.entstage.commun.Reglages;
import org.entstage.nomenclature.Nomenclatures;
import org.entstage.offre.candidature.CompterCandidatures;
import org.entstage.offre.candidature.ConsulterCandidature;
import org.entstage.offre.candidature.ListerCandidatures;
import org.entstage.offre.candidature.NoterVue;
import org.entstage.offre.candidature.OuvrirCv;
import org.entstage.offre.candidature.RepondreCandidature;
import org.entstage.offre.entreprise.ConsulterEspace;
import org.entstage.offre.entreprise.DemanderAcces;
import org.entstage.offre.entreprise.DemanderAccord;
import org.entstage.offre.entreprise.DemanderModification;
import org.entstage.offre.entreprise.LireInvitation;
import org.entstage.offre.entreprise.ListerApprobations;
import org.entstage.offre.entreprise.NoterPassage;
import org.entstage.offre.entreprise.ProposerEntreprise;
import org.entstage.offre.entreprise.RenvoyerApprobation;
import org.entstage.offre.entreprise.RetirerDemande;
import org.entstage.offre.entreprise.SuivreLienEntreprise;
import org.entstage.offres.formulaire.ChoixDOffre;
import org.entstage.portlet.commun.formulaire.FormBinding;
import org.entstage.portlet.commun.guichet.Guichet;
import org.entstage.portlet.commun.guichet.PageSeule;
import org.entstage.texte.Textes;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.thymeleaf.spring5.SpringTemplateEngine;

/** Root context of the companies' pages. Their handler is found by the name of its servlet in {@code web.xml}. */
@Configuration(proxyBeanMethods = false)
@Import(GestesSurOffres.class)
public class EntrepriseConfiguration {

    /** Enough for an office behind one address; a guess has one chance in 2^256 anyway. */
    static final int APPELS_PAR_MINUTE = 120;

    /** Requests for links of one address, which may be an office. */
    static final int DEMANDES_PAR_MINUTE = 10;

    private static final String PROXYS = "proxy.confiance";

    @Bean
    ChoixDOffre choixDOffre(Nomenclatures nomenclatures, MessageSource messages) {
        return new ChoixDOffre(nomenclatures, messages);
    }

    @Bean
    ChoixDEntreprise choixDEntreprise(Nomenclatures nomenclatures) {
        return new ChoixDEntreprise(nomenclatures);
    }

    @Bean
    VueDEntreprise vueDEntreprise(
            SpringTemplateEngine gabarits,
            MessageSource messages,
            FormBinding liaison,
            ConsulterEspace espace,
            ListerApprobations approbations,
            CompterCandidatures candidatures) {
        return new VueDEntreprise(new PageSeule(gabarits, messages, liaison), espace, approbations, candidatures);
    }

    @Bean
    PageDAcces pageDAcces(Reglages reglages, DemanderAcces demander, VueDEntreprise vue) {
        Guichet guichet = Guichet.limitant(reglages.codes(PROXYS), DEMANDES_PAR_MINUTE, System::nanoTime);
        return new PageDAcces(guichet, demander, vue);
    }

    @Bean
    RubriqueInvitation rubriqueInvitation(
            VueDEntreprise vue, LireInvitation lire, ProposerEntreprise proposer, ChoixDEntreprise choix) {
        return new RubriqueInvitation(vue, lire, proposer, choix);
    }

    @Bean
    RubriqueOffres rubriqueOffres(VueDEntreprise vue, GestesSurOffres gestes) {
        return new RubriqueOffres(vue, gestes);
    }

    @Bean
    RubriqueOffre rubriqueOffre(
            VueDEntreprise vue, GestesSurOffres gestes, ListerCandidatures candidatures, ChoixDOffre choix) {
        return new RubriqueOffre(vue, gestes, candidatures, choix);
    }

    @Bean
    RubriqueCandidature rubriqueCandidature(
            VueDEntreprise vue,
            ConsulterCandidature consulter,
            OuvrirCv ouvrirCv,
            NoterVue vueParLEntreprise,
            RepondreCandidature repondre) {
        return new RubriqueCandidature(vue, consulter, ouvrirCv, vueParLEntreprise, repondre);
    }

    @Bean
    RubriqueDonnees rubriqueDonnees(
            VueDEntreprise vue,
            ConsulterEspace consulter,
            DemanderModification demander,
            RetirerDemande retirer,
            ChoixDEntreprise choix) {
        return new RubriqueDonnees(vue, consulter, demander, retirer, choix);
    }

    @Bean
    RubriqueAccord rubriqueAccord(VueDEntreprise vue, DemanderAccord demander, Textes textes) {
        return new RubriqueAccord(vue, demander, textes);
    }

    @Bean
    RubriqueApprobations rubriqueApprobations(
            VueDEntreprise vue, ListerApprobations lister, RenvoyerApprobation renvoyer) {
        return new RubriqueApprobations(vue, lister, renvoyer);
    }

    @Bean("entreprise")
    PageEntreprise pageEntreprise(
            Reglages reglages,
            SuivreLienEntreprise suivre,
            NoterPassage noter,
            VueDEntreprise vue,
            PageDAcces acces,
            RubriqueInvitation invitation,
            RubriqueOffres offres,
            RubriqueOffre offre,
            RubriqueCandidature candidature,
            RubriqueDonnees donnees,
            RubriqueAccord accord,
            RubriqueApprobations approbations) {
        Guichet guichet = Guichet.limitant(reglages.codes(PROXYS), APPELS_PAR_MINUTE, System::nanoTime);
        Map<String, Rubrique> rubriques = Map.of(
                "", offres,
                "offre", offre,
                "candidature", candidature,
                "donnees", donnees,
                "accord", accord,
                "approbations", approbations);
        return new PageEntreprise(guichet, suivre, noter, vue, acces, invitation, rubriques);
    }
}
