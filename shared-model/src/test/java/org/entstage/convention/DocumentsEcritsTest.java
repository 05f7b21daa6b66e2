package org.entstage.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entstage.essai.Acteurs.gestionnaire;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entstage.centregestion.personnel.SignatairesDuCentre.Signataire;
import org.entstage.circuit.NatureEtape;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.document.TypeDocument;
import org.entstage.convention.document.ValeursAttestation;
import org.entstage.convention.document.ValeursAvenant;
import org.entstage.convention.document.ValeursAvenant.Ligne;
import org.entstage.convention.document.ValeursAvenant.Modification;
import org.entstage.convention.document.ValeursCalendrier.Case;
import org.entstage.convention.document.ValeursCalendrier.Mois;
import org.entstage.convention.document.ValeursConvention;
import org.entstage.convention.document.ValeursRecapitulatif;
import org.entstage.droits.Geste;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What documents say of real conventions and their avenants. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DocumentsEcritsTest extends AtelierDAvenants {

    /** A centre whose staff signs nothing. */
    private static SignatairesAjoutes sansAgents() {
        return new SignatairesAjoutes(null) {
            @Override
            Optional<Signataire> de(long centre, NatureEtape nature, String compte) {
                return Optional.empty();
            }
        };
    }

    private static final LocalDate APRES = FIN.plusDays(1);

    private final LectureDesFiches fiches = new LectureDesFiches(examinateur, tuteur, null, null);
    private final ConsulterAvenant consulterAvenant = new ConsulterAvenant(
            avenantEnCours,
            examens,
            fiches,
            tuteur,
            new CiblesDesLiens(enCours, avenantEnCours, new AccesAuxLiens(null)));
    private final ConsulterConventionAuJour auJour =
            new ConsulterConventionAuJour(enCours, avenants, enseignants, examinateur, fiches);
    private final ValeursDeLaConvention valeurs = new ValeursDeLaConvention(new ListesDeTest(), sansAgents());

    private FicheConvention fiche(Convention convention) {
        return fiches.seulement(gestionnaire(CENTRE), convention, examinateur.examiner(convention));
    }

    private ValeursAvenant avenant(Avenant avenant) {
        FicheAvenant fiche = consulterAvenant.executer(gestionnaire(CENTRE), avenant.id());
        return new AvenantEcrit(fiche, valeurs, Locale.FRENCH).valeurs();
    }

    private ValeursAttestation attestation(Convention convention, LocalDate jour) {
        FicheConvention fiche = auJour.executer(gestionnaire(CENTRE), convention.id(), jour);
        return AttestationEcrite.de(fiche, valeurs.de(fiche, Locale.FRENCH), jour, Locale.FRENCH);
    }

    @ParameterizedTest
    @EnumSource
    void an_avenant_of_each_kind_says_what_changes(NatureAvenant nature) {
        Convention convention = validee();
        Saisie saisie = Saisie.de(nature)
                .rupture(FIN.minusMonths(1), "Embauche.")
                .absence(DEBUT.plusDays(7), DEBUT.plusDays(11))
                .du(DEBUT, FIN.minusDays(7))
                .tuteur("Tuteur", "Lou")
                .payee("9.50");
        if (nature == NatureAvenant.REFERENT || nature == NatureAvenant.LIEU) {
            saisie.referent(new FicheReferent("autre", "Mme", "Autre", "Sacha", "sacha@univ.example.org", null))
                    .service("Laboratoire");
        }
        SaisieAvenant dite = saisie.saisie();
        Avenant ecrit = new Avenant(convention, 1, dite, Geste.de(gestionnaire(CENTRE), horloge));
        avenants.ajouter(ecrit);

        ValeursAvenant.Avenant lu = avenant(ecrit).avenant();

        assertThat(lu.modifications()).hasSize(1);
        Modification modification = lu.modifications().get(0);
        assertThat(lu.objet()).isEqualToIgnoringCase(modification.objet()).isNotBlank();
        assertThat(modification.comparee()).isEqualTo(nature != NatureAvenant.AUTRE);
        assertThat(modification.lignes())
                .allSatisfy(ligne -> assertThat(ligne.avant()).isNotEqualTo(ligne.apres()));
        assertThat(Stream.of(
                        lu.rupture(),
                        lu.periode(),
                        lu.interruption(),
                        lu.lieu(),
                        lu.tuteur(),
                        lu.referent(),
                        lu.sujet(),
                        lu.gratification(),
                        lu.conges()))
                .filteredOn(dit -> dit)
                .hasSize(nature == NatureAvenant.AUTRE ? 0 : 1);
        assertThat(lu.projet()).isTrue();
    }

    @Test
    void an_avenant_that_holds_says_the_old_the_new_and_from_when_on_even_after_another_one() {
        Convention convention = validee();
        Avenant premier = accepte(
                convention,
                Saisie.de(NatureAvenant.PERIODE)
                        .du(DEBUT, LocalDate.of(2027, 5, 31))
                        .effet(LocalDate.of(2027, 3, 1)));
        accepte(convention, Saisie.de(NatureAvenant.PERIODE).du(DEBUT, LocalDate.of(2027, 4, 30)));

        ValeursAvenant lu = avenant(premier);

        assertThat(lu.projet()).isFalse();
        assertThat(lu.convention().numero()).isEqualTo(convention.numero().toString());
        assertThat(lu.avenant().effet()).isEqualTo("1 mars 2027");
        assertThat(lu.avenant().modifications().get(0).lignes())
                .containsExactly(new Ligne("Date de fin", "30 juin 2027", "31 mai 2027"));
        assertThat(lu.avenant().dureeAvant()).isEqualTo("4 mois 17 jours (735 h)");
        assertThat(lu.avenant().dureeApres()).isEqualTo("3 mois 17 jours (581 h)");
    }

    @Test
    void the_attestation_counts_what_interruptions_and_avenants_have_left() {
        Convention convention = validee();

        assertThat(attestation(convention, APRES).attestation())
                .extracting(
                        ValeursAttestation.Attestation::terminee,
                        ValeursAttestation.Attestation::duree,
                        ValeursAttestation.Attestation::jours)
                .containsExactly(true, "4 mois 17 jours (735 h)", "105");

        accepte(
                convention,
                Saisie.de(NatureAvenant.INTERRUPTION)
                        .absence(LocalDate.of(2027, 2, 8), LocalDate.of(2027, 2, 12))
                        .effet(LocalDate.of(2027, 2, 8)));

        assertThat(attestation(convention, APRES).attestation().duree()).isEqualTo("4 mois 12 jours (700 h)");
        assertThat(attestation(convention, LocalDate.of(2027, 2, 26)).attestation())
                .extracting(ValeursAttestation.Attestation::terminee, ValeursAttestation.Attestation::duree)
                .containsExactly(false, "15 jours (105 h)");
    }

    @Test
    void an_avenant_that_does_not_hold_yet_is_not_in_the_attestation() {
        Convention convention = validee();
        accepte(
                convention,
                Saisie.de(NatureAvenant.INTERRUPTION)
                        .absence(LocalDate.of(2027, 2, 8), LocalDate.of(2027, 2, 12))
                        .effet(LocalDate.of(2027, 3, 1)));

        assertThat(attestation(convention, LocalDate.of(2027, 2, 26))
                        .attestation()
                        .duree())
                .isEqualTo("20 jours (140 h)");
    }

    @Test
    void the_attestation_says_what_was_paid_in_all_once_the_placement_has_ended() {
        Convention convention = validee();
        accepte(
                convention,
                Saisie.de(NatureAvenant.GRATIFICATION).payee("10.00").effet(DEBUT));

        assertThat(attestation(convention, APRES).attestation().gratification()).matches("7.350,00.€");
        assertThat(attestation(convention, FIN.minusDays(1)).attestation().gratification())
                .isNull();
    }

    @Test
    void before_the_first_day_or_the_validation_there_is_no_attestation() {
        Convention convention = soumise();

        assertThatThrownBy(() -> attestation(convention, APRES)).isInstanceOf(RefusMetier.class);
        assertThatThrownBy(() -> attestation(validee(), DEBUT.minusDays(1))).isInstanceOf(RefusMetier.class);
    }

    @Test
    void the_calendar_shows_each_day_as_it_is_counted() {
        Convention convention = validee();
        accepte(
                convention,
                Saisie.de(NatureAvenant.INTERRUPTION)
                        .absence(LocalDate.of(2027, 3, 8), LocalDate.of(2027, 3, 9))
                        .effet(DEBUT));
        FicheConvention fiche = fiche(convention);

        var calendrier = new CalendrierEcrit(fiche, Locale.FRENCH)
                .de(valeurs.de(fiche, Locale.FRENCH))
                .calendrier();

        assertThat(calendrier.jours()).isEqualTo("103");
        assertThat(calendrier.mois())
                .extracting(Mois::nom, Mois::jours, Mois::heures)
                .map(mois -> String.join(
                        " ", mois.toList().stream().map(String::valueOf).toList()))
                .containsExactly(
                        "février 2027 20 140 h",
                        "mars 2027 20 140 h",
                        "avril 2027 22 154 h",
                        "mai 2027 19 133 h",
                        "juin 2027 22 154 h");
        Mois mars = calendrier.mois().get(1);
        List<Case> deuxieme = mars.semaines().get(1).cases();
        assertThat(deuxieme)
                .extracting(Case::numero, Case::mention)
                .map(jour -> jour.toList().get(0) + " " + jour.toList().get(1))
                .containsExactly("8 absent", "9 absent", "10 7 h", "11 7 h", "12 7 h", "13 null", "14 null");
        assertThat(mars.feries()).isEqualTo("29 mars Lundi de Pâques");
        assertThat(calendrier.mois().get(3).feries()).contains("6 mai Ascension", "17 mai Lundi de Pentecôte");
    }

    @Test
    void the_summary_tells_steps_avenants_and_history() {
        Convention convention = validee();
        accepte(convention, Saisie.de(NatureAvenant.CONGES));
        FicheConvention fiche = fiche(convention);

        ValeursRecapitulatif.Dossier dossier = new RecapitulatifEcrit(Locale.FRENCH)
                .de(fiche, valeurs.de(fiche, Locale.FRENCH), "")
                .dossier();

        assertThat(dossier.etat()).isEqualTo("validée");
        assertThat(dossier.etapes()).extracting(ValeursRecapitulatif.Etape::nom).contains("validation administrative");
        assertThat(dossier.avenants())
                .extracting(ValeursRecapitulatif.AvenantDuDossier::objet)
                .containsExactly("congés et absences");
        assertThat(dossier.histoire())
                .extracting(ValeursRecapitulatif.Evenement::quoi)
                .contains("Convention validée : validation administrative", "Avenant soumis (avenant n° 1)");
    }

    @Test
    void a_convention_is_signed_in_the_order_of_its_steps_and_printed_in_its_own_template() {
        circuit = deuxEtapes();
        FicheConvention fiche = fiche(soumise());

        assertThat(valeurs.de(fiche, Locale.FRENCH).signatures())
                .extracting(ValeursConvention.Signature::role)
                .containsExactly(
                        "Stagiaire",
                        "Tuteur de stage",
                        "Représentant de l’organisme d’accueil",
                        "Enseignant référent",
                        "Représentant de l’établissement");
        assertThat(fiche.document()).isEqualTo(TypeDocument.CONVENTION);
    }
}
