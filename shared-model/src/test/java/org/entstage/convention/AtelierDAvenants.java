package org.entstage.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.entstage.circuit.NatureEtape.VALIDATION_CENTRE;
import static org.entstage.essai.Acteurs.enseignant;
import static org.entstage.essai.Acteurs.etudiant;
import static org.entstage.essai.Acteurs.gestionnaire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.entstage.circuit.Circuit;
import org.entstage.circuit.NatureEtape;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.contact.ContactsDeTest;
import org.entstage.droits.Acteur;
import org.entstage.enseignant.Enseignant;
import org.entstage.enseignant.Enseignants;
import org.entstage.gratification.UniteGratification;
import org.entstage.presence.Interruption;
import org.entstage.presence.PeriodeHoraire;
import org.entstage.presence.SemaineType;
import org.springframework.test.util.ReflectionTestUtils;

/** A workshop for tests of avenants: conventions that are validated, avenants of them, and what they say. */
class AtelierDAvenants extends AtelierDeConventions {

    static final LocalDate DEBUT = LocalDate.of(2027, 2, 1);
    static final LocalDate FIN = LocalDate.of(2027, 6, 30);

    final AvenantsEnMemoire avenants = new AvenantsEnMemoire();
    final AvenantEnCours avenantEnCours = new AvenantEnCours(avenants, enCours);
    final ContactsDeTest contacts = new ContactsDeTest();
    final TuteurDuStage tuteur = new TuteurDuStage(contacts.confidentialite(), contacts.retenir());
    final FeriesDuLieu feries = new FeriesDuLieu(territoire -> java.util.Collections.emptySortedMap());
    final Enseignants enseignants = new EnseignantsDeTest();
    final ExamenDesAvenants examens = new ExamenDesAvenants(examinateur, feries, enseignants, minimum, horloge);
    final InscrireAvenant ecrire =
            new InscrireAvenant(enCours, avenantEnCours, avenants, enseignants, new ListesDeTest(), tuteur, reglages);
    final SoumettreAvenant soumettreAvenant = new SoumettreAvenant(avenantEnCours, examens, (centre, type) -> circuit);
    final EffetDesAvenants effet = new EffetDesAvenants(avenantEnCours, examens, enseignants, feries, tuteur, reglages);
    final ValiderAvenant validerAvenant = new ValiderAvenant(avenantEnCours, effet);
    final RefuserAvenant refuserAvenant = new RefuserAvenant(avenantEnCours);
    final RetirerAvenant retirerAvenant = new RetirerAvenant(avenantEnCours);
    final DerogerAvenant derogerAvenant = new DerogerAvenant(avenantEnCours, examens);
    final RetirerDerogationAvenant retirerDerogation = new RetirerDerogationAvenant(avenantEnCours);
    final AnnulerAvenant annulerAvenant = new AnnulerAvenant(avenantEnCours);

    Convention validee() {
        Circuit presentes = circuit;
        circuit = Circuit.LIVRE;
        Convention convention = soumise();
        valider.executer(gestionnaire(CENTRE), convention.id(), convention.version(), VALIDATION_CENTRE, null);
        convention.enseignant().ifPresent(enseignants::enregistrer);
        circuit = presentes;
        return convention;
    }

    static SaisieStage UneConvention(Convention convention, LocalDate debut, LocalDate fin) {
        return org.entstage.essai.UneConvention.stage(convention.saisieStage(), debut, fin);
    }

    static Circuit deuxEtapes() {
        return Circuit.lire("1 SOUMISSION; 2 VALIDATION_PEDAGOGIQUE; 3 VALIDATION_CENTRE; 4 SIGNATURE_ETUDIANT;"
                        + " 4 SIGNATURE_TUTEUR; 4 SIGNATURE_ACCUEIL; 4 SIGNATURE_REFERENT; 5 SIGNATURE_ETABLISSEMENT")
                .orElseThrow();
    }

    Avenant ecrit(Acteur acteur, Convention convention, Saisie saisie) {
        long id = ecrire.executer(acteur, convention.id(), null, convention.version(), saisie.saisie(), null);
        return avenants.trouver(id).orElseThrow();
    }

    Avenant accepte(Convention convention, Saisie saisie) {
        Avenant avenant = ecrit(etudiant(), convention, saisie);
        soumettreAvenant.executer(etudiant(), avenant.id(), avenant.version());
        faire(gestionnaire(CENTRE), avenant, VALIDATION_CENTRE);
        return avenant;
    }

    void faire(Acteur acteur, Avenant avenant, NatureEtape etape) {
        validerAvenant.executer(acteur, avenant.id(), avenant.version(), etape, null);
    }

    static List<Probleme> refus(ThrowingCallable geste) {
        RefusMetier refus = catchThrowableOfType(geste, RefusMetier.class);
        assertThat(refus).isNotNull();
        return refus.problemes();
    }

    static final class EnseignantsDeTest implements Enseignants {

        private final Map<String, Enseignant> parLogin = new HashMap<>();

        @Override
        public Optional<Enseignant> parLogin(String login) {
            return Optional.ofNullable(parLogin.get(login));
        }

        @Override
        public Enseignant enregistrer(Enseignant enseignant) {
            ReflectionTestUtils.setField(enseignant, "id", 100L + parLogin.size());
            parLogin.put(enseignant.login(), enseignant);
            return enseignant;
        }
    }

    /** What an avenant says, part by part. */
    static final class Saisie {

        private final EnumSet<NatureAvenant> natures = EnumSet.noneOf(NatureAvenant.class);
        private SaisieAvenant.Rupture rupture = new SaisieAvenant.Rupture(null, null, false);
        private SaisieAvenant.Absence absence = new SaisieAvenant.Absence(null, null);
        private SemaineType semaine;
        private List<PeriodeHoraire> periodes;
        private LocalDate debut;
        private LocalDate fin;
        private LocalDate effet;
        private SaisieLieu lieu = SaisieLieu.VIDE;
        private RemunerationPrevue paye;
        private FicheReferent referent;

        static Saisie de(NatureAvenant... quoi) {
            Saisie saisie = new Saisie();
            saisie.natures.addAll(List.of(quoi));
            return saisie;
        }

        Saisie rupture(LocalDate date, String motif) {
            rupture = new SaisieAvenant.Rupture(date, motif, false);
            return this;
        }

        Saisie absence(LocalDate du, LocalDate au) {
            return absences(new Interruption(du, au));
        }

        Saisie absences(Interruption... plages) {
            absence = new SaisieAvenant.Absence(List.of(plages), "Maladie.");
            return this;
        }

        Saisie rythme(SemaineType autre, PeriodeHoraire... datees) {
            semaine = autre;
            periodes = List.of(datees);
            return this;
        }

        Saisie du(LocalDate premier, LocalDate dernier) {
            debut = premier;
            fin = dernier;
            return this;
        }

        Saisie effet(LocalDate jour) {
            effet = jour;
            return this;
        }

        Saisie tuteur(String nom, String prenom) {
            lieu = new SaisieLieu(
                    null, null, null, null, null, null, "M.", nom, prenom, "Chef", "lou@exemplaire.example.org", null);
            return this;
        }

        Saisie payee(String montant) {
            paye = RemunerationPrevue.enEuros(true, new BigDecimal(montant), UniteGratification.HEURE, "VIREMENT");
            return this;
        }

        Saisie referent(FicheReferent autre) {
            referent = autre;
            return this;
        }

        Saisie service(String service) {
            lieu = new SaisieLieu(
                    service, "1 rue Neuve", null, "35000", "Rennes", "FR", null, null, null, null, null, null);
            return this;
        }

        SaisieAvenant saisie() {
            return new SaisieAvenant(
                    natures,
                    effet,
                    rupture,
                    debut,
                    fin,
                    semaine,
                    periodes,
                    absence,
                    lieu,
                    referent,
                    "Autre sujet",
                    null,
                    null,
                    paye,
                    "Deux jours par mois.",
                    "Le stagiaire suit une formation interne.");
        }
    }
}
