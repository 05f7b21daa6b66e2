package org.entstage.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entstage.circuit.NatureEtape.VALIDATION_CENTRE;
import static org.entstage.essai.Acteurs.enseignant;
import static org.entstage.essai.Acteurs.etudiant;
import static org.entstage.essai.Acteurs.etudiant2;
import static org.entstage.essai.Acteurs.gestionnaire;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.AtelierDAvenants.Saisie;
import org.entstage.convention.CriteresConvention.Ordre;
import org.entstage.droits.Acteur;
import org.entstage.essai.UneConvention;
import org.junit.jupiter.api.Test;

/** Avenants as rows. {@link ConventionsEnBaseTest} runs it on each database. */
interface AvenantsEnBase extends SurUneBase {

    LocalDate RUPTURE = LocalDate.of(2027, 3, 26);

    @Test
    default void a_valid_avenant_is_what_lists_documents_and_rules_read_and_the_original_stays_readable() {
        UneConvention convention = validee();
        FicheConvention signee = convention.fiche();
        long avenant = soumis(convention, Saisie.de(NatureAvenant.RUPTURE).rupture(RUPTURE, "Embauche."));
        assertThat(enAttente(avenant)).isEqualTo(1);
        assertThat(convention.fiche().stage().fin()).isEqualTo(signee.stage().fin());

        valider(convention, avenant);

        FicheConvention presente = convention.fiche();
        assertThat(presente.stage().fin()).isEqualTo(RUPTURE);
        assertThat(modele().bean(StagesAEvaluer.class)
                        .parId(convention.id())
                        .orElseThrow()
                        .fin())
                .isEqualTo(RUPTURE);
        assertThat(presente.heures()).isLessThan(signee.heures());
        assertThat(presente.avenants()).singleElement().satisfies(resume -> {
            assertThat(resume.etat()).isEqualTo(EtatAvenant.VALIDE);
            assertThat(resume.avenant().natures()).containsExactly(NatureAvenant.RUPTURE);
        });
        assertThat(modele().bean(RechercherConventions.class)
                        .executer(
                                gestionnaire(centre(convention)),
                                new CriteresConvention(null, null, null, null, Ordre.A_TRAITER),
                                1)
                        .lignes())
                .singleElement()
                .satisfies(ligne -> assertThat(ligne.fin()).isEqualTo(RUPTURE));
        assertThat(enAttente(avenant)).isZero();
        FicheConvention alors = auJour(convention, null);
        assertThat(alors.stage()).isEqualTo(signee.stage());
        assertThat(alors.lieu()).isEqualTo(signee.lieu());
        assertThat(alors.heures()).isEqualByComparingTo(signee.heures());
        assertThat(alors.possibilites()).isEqualTo(PossibilitesConvention.AUCUNE);
        FicheAvenant fiche = modele().bean(ConsulterAvenant.class).executer(enseignant(), avenant);
        assertThat(fiche.changements())
                .containsExactly(new Changement(ChampConvention.DATES, "2027-06-30", "2027-03-26"));
        assertThat(fiche.heuresAvant()).isEqualByComparingTo(signee.heures());
        assertThat(fiche.apres().heures()).isEqualByComparingTo(presente.heures());
        assertThatThrownBy(() -> modele().bean(ConsulterAvenant.class).executer(etudiant2(), avenant))
                .isInstanceOf(Introuvable.class);
    }

    @Test
    default void a_convention_is_read_as_it_is_on_any_day() {
        UneConvention convention = validee();
        LocalDate effet = LocalDate.of(2027, 4, 1);
        valider(
                convention,
                soumis(
                        convention,
                        Saisie.de(NatureAvenant.TUTEUR).tuteur("Relais", "Lou").effet(effet)));
        valider(
                convention,
                soumis(
                        convention,
                        Saisie.de(NatureAvenant.RUPTURE)
                                .rupture(LocalDate.of(2027, 5, 28), "Fin.")
                                .effet(LocalDate.of(2027, 5, 1))));

        assertThat(auJour(convention, effet.minusDays(1)).lieu().tuteurNom()).isEqualTo("Guide");
        assertThat(auJour(convention, effet).lieu().tuteurNom()).isEqualTo("Relais");
        assertThat(auJour(convention, effet).stage().fin()).isEqualTo(LocalDate.of(2027, 6, 30));
        assertThat(auJour(convention, LocalDate.of(2027, 5, 1)).stage())
                .isEqualTo(convention.fiche().stage());
        assertThat(auJour(convention, LocalDate.of(2027, 5, 1)).lieu())
                .isEqualTo(convention.fiche().lieu());
    }

    @Test
    default void of_two_avenants_that_begin_at_once_one_begins_and_of_two_who_decide_one_decides() {
        UneConvention convention = validee();
        int version = convention.version();
        List<Throwable> refusees = ensemble(
                () -> ecrire(etudiant(), convention, version, Saisie.de(NatureAvenant.SUJET)),
                () -> ecrire(gestionnaire(centre(convention)), convention, version, Saisie.de(NatureAvenant.CONGES)));

        assertThat(refusees).singleElement().isInstanceOfAny(ModificationConcurrente.class, RefusMetier.class);
        assertThat(convention.fiche().avenants()).hasSize(1);
        long avenant = convention.fiche().avenants().get(0).avenant().id();
        modele().bean(SoumettreAvenant.class).executer(gestionnaire(centre(convention)), avenant, version(avenant));
        int vue = version(avenant);
        Callable<?> decider = () -> {
            modele().bean(ValiderAvenant.class)
                    .executer(gestionnaire(centre(convention)), avenant, vue, VALIDATION_CENTRE, null);
            return null;
        };

        assertThat(ensemble(decider, decider))
                .singleElement()
                .isInstanceOfAny(ModificationConcurrente.class, RefusMetier.class);
        assertThat(convention.fiche().historique())
                .filteredOn(ligne -> ligne.transition() == Transition.AVENANT_VALIDE)
                .hasSize(1);
    }

    @Test
    default void opening_a_convention_with_avenants_costs_no_more_statements() {
        UneConvention convention = validee();
        modele().sql().remettreAZero();
        convention.fiche();
        int sans = modele().sql().ordres().size();
        valider(convention, soumis(convention, Saisie.de(NatureAvenant.CONGES)));
        soumis(convention, Saisie.de(NatureAvenant.SUJET));
        modele().sql().remettreAZero();

        convention.fiche();

        assertThat(modele().sql().ordres()).hasSize(sans);
    }

    @Test
    default void a_step_of_an_avenant_stands_in_the_queue_and_is_done_among_many_others() {
        UneConvention une = validee(dixJours(LocalDate.of(2027, 2, 1)));
        UneConvention autre = validee(dixJours(LocalDate.of(2027, 4, 1)));
        long premier = soumis(une, Saisie.de(NatureAvenant.CONGES).effet(LocalDate.of(2027, 1, 10)));
        long second = soumis(autre, Saisie.de(NatureAvenant.SUJET));
        Acteur centre = gestionnaire(centre(une));

        List<LigneAFaire> file = modele().bean(ListerAFaire.class)
                .executer(centre, CriteresAFaire.TOUT)
                .page()
                .lignes();
        assertThat(file).extracting(LigneAFaire::avenant).contains(premier, second);
        assertThat(file).allSatisfy(ligne -> assertThat(ligne.version()).isEqualTo(version(ligne.avenant())));
        assertThat(file)
                .filteredOn(ligne -> ligne.avenant() == premier)
                .extracting(LigneAFaire::pour)
                .containsExactly(LocalDate.of(2027, 1, 10));
        List<ResultatDEtape> bilan = modele().bean(ValiderEnMasse.class)
                .executer(
                        centre,
                        List.of(
                                new DemandeDEtape(une.id(), premier, version(premier), VALIDATION_CENTRE),
                                new DemandeDEtape(autre.id(), second, version(second) - 1, VALIDATION_CENTRE),
                                new DemandeDEtape(une.id(), second, version(second), VALIDATION_CENTRE)));

        assertThat(bilan)
                .extracting(r ->
                        r.problemes().stream().map(Probleme::cle).findFirst().orElse("fait"))
                .containsExactly("fait", "afaire.changee", "afaire.pasLaVotre");
        assertThat(une.fiche().stage().conges()).isEqualTo("Deux jours par mois.");
        assertThat(enAttente(premier)).isZero();
        assertThat(enAttente(second)).isEqualTo(1);
    }

    @Test
    default void a_step_of_an_avenant_that_waits_too_long_is_reminded_as_such_once() {
        long avenant = soumis(validee(), Saisie.de(NatureAvenant.CONGES));
        ordre("update etape_a_faire set rappel = '2026-11-21' where avenant_id = " + avenant);

        modele().bean(RelancerLesRetards.class).relancer();
        modele().bean(RelancerLesRetards.class).relancer();

        assertThat(lire("select sujet from courriel where evenement = 'AVENANT_ETAPE_RAPPEL'"
                        + " and destinataire = 'SCI@univ.example.org'"))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("avenant n° 1", "validation administrative");
    }

    private UneConvention dixJours(LocalDate debut) {
        return UneConvention.commencee(modele(), etudiant()).complete().du(debut, debut.plusDays(9));
    }

    private UneConvention validee() {
        return validee(UneConvention.commencee(modele(), etudiant()).complete());
    }

    private UneConvention validee(UneConvention complete) {
        UneConvention convention = complete.soumise();
        modele().bean(ValiderEtape.class)
                .executer(
                        gestionnaire(centre(convention)),
                        convention.id(),
                        convention.version(),
                        VALIDATION_CENTRE,
                        null);
        return convention;
    }

    private long soumis(UneConvention convention, Saisie saisie) {
        long avenant = ecrire(etudiant(), convention, convention.version(), saisie);
        modele().bean(SoumettreAvenant.class).executer(etudiant(), avenant, version(avenant));
        return avenant;
    }

    private long ecrire(Acteur acteur, UneConvention convention, int version, Saisie saisie) {
        return modele().bean(EcrireAvenant.class).executer(acteur, convention.id(), null, version, saisie.saisie());
    }

    private void valider(UneConvention convention, long avenant) {
        modele().bean(ValiderAvenant.class)
                .executer(gestionnaire(centre(convention)), avenant, version(avenant), VALIDATION_CENTRE, null);
    }

    private int version(long avenant) {
        return modele().bean(ConsulterAvenant.class)
                .executer(etudiant(), avenant)
                .version();
    }

    private FicheConvention auJour(UneConvention convention, LocalDate jour) {
        return modele().bean(ConsulterConventionAuJour.class).executer(etudiant(), convention.id(), jour);
    }

    private static long centre(UneConvention convention) {
        return convention.fiche().centre().id();
    }

    private long enAttente(long avenant) {
        return ((Number) lire("select count(*) from etape_a_faire where avenant_id = " + avenant)
                        .get(0))
                .longValue();
    }

    private List<?> lire(String sql) {
        return enTransaction(base -> base.createNativeQuery(sql).getResultList());
    }
}
