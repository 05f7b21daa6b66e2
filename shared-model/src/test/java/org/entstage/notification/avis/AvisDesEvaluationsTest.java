package org.entstage.notification.avis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entstage.centregestion.Arbre;
import org.entstage.centregestion.personnel.DestinatairesDeTest;
import org.entstage.commun.ModeleConfiguration;
import org.entstage.commun.Reglages;
import org.entstage.document.mustache.GabaritsDeTexteDeTest;
import org.entstage.essai.ModeleDeTest;
import org.entstage.evaluation.campagne.NatureEnvoi;
import org.entstage.notification.BoitesDeTest;
import org.entstage.notification.CourrielsEnMemoire;
import org.entstage.notification.Envoi;
import org.entstage.notification.modele.CourrielsDeTest;
import org.entstage.notification.modele.ModelesEnMemoire;
import org.entstage.texte.TexteEditable.Langue;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What people are asked of placements becomes mails, without database and without Spring. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AvisDesEvaluationsTest {

    private static final Set<Langue> LES_DEUX = Set.of(Langue.values());

    private final Clock horloge = Clock.fixed(ModeleDeTest.MAINTENANT, ModeleConfiguration.FUSEAU);
    private final CourrielsEnMemoire courriels = new CourrielsEnMemoire();
    private final PreferencesEnMemoire preferences = new PreferencesEnMemoire();
    private final CourrielsDeTest modeles =
            new CourrielsDeTest(new ModelesEnMemoire(), () -> new Arbre(List.of()), GabaritsDeTexteDeTest.reels());
    private final Reglages reglages =
            Reglages.de(Map.of("entstage.url.evaluation", "https://ent.univ.example.org/evaluations"));
    private final AvisDesEvaluations avis = AnnoncesDesEvaluations.avis(new Annonceur(
            new DestinatairesDUneAnnonce(modeles.enVigueur(), new DestinatairesDeTest()),
            preferences,
            modeles.remplir(),
            BoitesDeTest.sur(courriels, reglages, horloge),
            new ResumesEnMemoire(),
            reglages,
            horloge));

    @Test
    void the_student_alone_is_invited_to_the_portlet_and_told_until_when() {
        avis.demandee(AnnoncesDesEvaluations.aLEtudiant(NatureEnvoi.INVITATION, LES_DEUX));

        Envoi envoi = leSeul();
        assertThat(envoi.destinataire()).isEqualTo("camille@etu.univ.example.org");
        assertThat(envoi.sujet()).isEqualTo("Votre avis sur votre stage (Exemplaire & Fils)");
        assertThat(envoi.corps())
                .contains(
                        "du 1 mars 2027 au 31 août 2027",
                        "jusqu’au 30 septembre 2027",
                        "Répondre : https://ent.univ.example.org/evaluations")
                .doesNotContain("/tuteur/");
    }

    @Test
    void the_tutor_gets_his_own_page_in_his_language_and_nobody_reads_its_address_in_the_journal() {
        avis.demandee(AnnoncesDesEvaluations.auTuteur(NatureEnvoi.RAPPEL, "en"));

        Envoi envoi = leSeul();
        assertThat(envoi.sujet()).isEqualTo("Reminder: what you think of the placement of Camille Exemple");
        assertThat(envoi.corps())
                .contains(
                        "https://ent.univ.example.org/evaluation/tuteur/" + AnnoncesDesEvaluations.JETON + "?langue=en",
                        "stages@univ.example.org");
    }

    @Test
    void a_campaign_in_one_language_writes_in_it_whatever_its_reader_prefers() {
        avis.demandee(AnnoncesDesEvaluations.aLEtudiant(NatureEnvoi.INVITATION, Set.of(Langue.EN)));

        assertThat(leSeul().sujet()).startsWith("What you think");
    }

    @Test
    void what_was_told_is_not_told_again() {
        avis.demandee(AnnoncesDesEvaluations.auTuteur(NatureEnvoi.INVITATION, "fr"));
        avis.demandee(AnnoncesDesEvaluations.auTuteur(NatureEnvoi.INVITATION, "fr"));

        leSeul();
    }

    private Envoi leSeul() {
        assertThat(courriels.envois()).hasSize(1);
        return courriels.envois().get(0);
    }
}
