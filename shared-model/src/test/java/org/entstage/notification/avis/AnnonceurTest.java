package org.entstage.notification.avis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entstage.centregestion.Arbre;
import org.entstage.centregestion.NiveauCentre;
import org.entstage.centregestion.personnel.DestinatairesDeTest;
import org.entstage.centregestion.personnel.DestinatairesDuCentre.Agent;
import org.entstage.circuit.Intervenant;
import org.entstage.circuit.NatureEtape;
import org.entstage.commun.ModeleConfiguration;
import org.entstage.commun.Reglages;
import org.entstage.convention.AvenantAnnule;
import org.entstage.convention.AvenantRefuse;
import org.entstage.convention.AvenantRetire;
import org.entstage.convention.AvenantSoumis;
import org.entstage.convention.AvenantValide;
import org.entstage.convention.AvisDeConvention;
import org.entstage.convention.AvisDeConvention.Personne;
import org.entstage.convention.ChampConvention;
import org.entstage.convention.ConventionAnnulee;
import org.entstage.convention.ConventionCommencee;
import org.entstage.convention.ConventionModifiee;
import org.entstage.convention.ConventionRefusee;
import org.entstage.convention.ConventionRetiree;
import org.entstage.convention.ConventionSoumise;
import org.entstage.convention.ConventionValidee;
import org.entstage.convention.DepartSansValidation;
import org.entstage.convention.EtapeAnnulee;
import org.entstage.convention.EtapeEnAttente;
import org.entstage.convention.EtapeFaite;
import org.entstage.convention.EtapeOuverte;
import org.entstage.convention.EtapeSaisie;
import org.entstage.convention.EtatConvention;
import org.entstage.convention.MentionAvenant;
import org.entstage.convention.NatureAvenant;
import org.entstage.convention.ReferentChange;
import org.entstage.convention.piece.PieceDeposee;
import org.entstage.convention.piece.PieceRefusee;
import org.entstage.convention.signature.SignatureRefusee;
import org.entstage.convention.signature.SignaturesDemandees;
import org.entstage.convention.signature.ToutEstSigne;
import org.entstage.document.mustache.GabaritsDeTexteDeTest;
import org.entstage.essai.ModeleDeTest;
import org.entstage.nomenclature.Valeur;
import org.entstage.notification.BoitesDeTest;
import org.entstage.notification.CourrielsEnMemoire;
import org.entstage.notification.Envoi;
import org.entstage.notification.modele.CleModele;
import org.entstage.notification.modele.CourrielsDeTest;
import org.entstage.notification.modele.Evenement;
import org.entstage.notification.modele.ModeleCourriel;
import org.entstage.notification.modele.ModelesEcrits;
import org.entstage.notification.modele.ModelesEnMemoire;
import org.entstage.notification.modele.Profil;
import org.entstage.notification.modele.Variable;
import org.entstage.texte.TexteEditable.Langue;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What happens to conventions becomes mails, without database and without Spring. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AnnonceurTest {

    private static final long ETABLISSEMENT = 1;
    private static final long UFR = 2;
    private static final long DEPARTEMENT = 3;
    private static final MentionAvenant AVENANT =
            new MentionAvenant(7, 2, List.of(NatureAvenant.PERIODE, NatureAvenant.GRATIFICATION));

    private static final Valeur ATTESTATION =
            new Valeur("ASSURANCE_RC", "Attestation de responsabilité civile", "Certificate");

    private final Clock horloge = Clock.fixed(ModeleDeTest.MAINTENANT, ModeleConfiguration.FUSEAU);
    private final CourrielsEnMemoire courriels = new CourrielsEnMemoire();
    private final ModelesEnMemoire ecrits = new ModelesEnMemoire();
    private final PreferencesEnMemoire preferences = new PreferencesEnMemoire();
    private final ResumesEnMemoire resumes = new ResumesEnMemoire();
    private final DestinatairesDeTest centre = new DestinatairesDeTest();
    private final CourrielsDeTest modeles =
            new CourrielsDeTest(ecrits, AnnonceurTest::arbre, GabaritsDeTexteDeTest.reels());
    private final Reglages reglages = Reglages.de(Map.of("entstage.url.stage", "https://ent.univ.example.org/stages"));
    private final Annonceur annonceur = new Annonceur(
            new DestinatairesDUneAnnonce(modeles.enVigueur(), centre),
            preferences,
            modeles.remplir(),
            BoitesDeTest.sur(courriels, reglages, horloge),
            resumes,
            reglages,
            horloge);
    private final AvisDesConventions avis = new AvisDesConventions(annonceur);
    private final AvisDesSignatures signatures = new AvisDesSignatures(annonceur);
    private final AvisDesPieces pieces = new AvisDesPieces(annonceur);

    private static Arbre arbre() {
        return new Arbre(List.of(
                new Arbre.Noeud(ETABLISSEMENT, "ETAB", "Université", NiveauCentre.ETABLISSEMENT, null, false),
                new Arbre.Noeud(UFR, "SCI", "UFR", NiveauCentre.COMPOSANTE, ETABLISSEMENT, false),
                new Arbre.Noeud(DEPARTEMENT, "INFO", "Informatique", NiveauCentre.ETAPE, UFR, false)));
    }

    @Test
    void everything_of_the_catalogue_is_announced_and_every_variable_is_filled() {
        tousAllumes();
        personnel(new Agent("bureau", "Sacha Bureau", "bureau@univ.example.org", false));
        Map<Evenement, Set<String>> remplies = new HashMap<>();
        tout().forEach(Runnable::run);
        toutDesAvenants().forEach(Runnable::run);
        AnnoncesDesOffres.toutes(annonceur, UFR).forEach(Runnable::run);
        AnnoncesDesEvaluations.toutes(annonceur).forEach(Runnable::run);
        for (Envoi envoi : courriels.envois()) {
            String[] lignes = envoi.corps().split("\n");
            Evenement evenement = Evenement.valueOf(lignes[0]);
            Arrays.stream(lignes)
                    .skip(1)
                    .filter(ligne -> ligne.matches("\\S+=.+"))
                    .forEach(ligne -> remplies.computeIfAbsent(evenement, e -> new TreeSet<>())
                            .add(ligne.substring(0, ligne.indexOf('='))));
        }

        assertThat(remplies.keySet())
                .as("an event that nothing announces is not in the catalogue")
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Evenement.values())
                        .filter(Evenement::reglable)
                        .toList());
        remplies.forEach((evenement, noms) -> assertThat(noms)
                .as("variables of " + evenement + " that have a value")
                .containsExactlyInAnyOrderElementsOf(
                        evenement.variables().stream().map(Variable::nom).collect(Collectors.toSet())));
    }

    /** Each way in which something is announced. */
    private List<Runnable> tout() {
        return List.of(
                () -> avis.commencee(new ConventionCommencee(complet(etudiant()))),
                () -> avis.commencee(new ConventionCommencee(complet(agent()))),
                () -> avis.soumise(new ConventionSoumise(complet(etudiant()), false, null)),
                () -> avis.soumise(new ConventionSoumise(complet(etudiant()), true, "Voilà.")),
                () -> avis.modifiee(new ConventionModifiee(complet(agent()), EtapeSaisie.LIEU)),
                () -> avis.refusee(
                        new ConventionRefusee(complet(agent()), "À préciser.", List.of(ChampConvention.DATES))),
                () -> avis.validee(new ConventionValidee(complet(agent()))),
                () -> avis.etapeOuverte(ouverte(Intervenant.CENTRE, null, false)),
                () -> avis.etapeEnAttente(enAttente(false)),
                () -> avis.etapeEnAttente(enAttente(true)),
                () -> avis.departSansValidation(new DepartSansValidation(
                        complet(agent()), EtatConvention.SOUMISE, 7, List.of(NatureEtape.VALIDATION_CENTRE))),
                () -> avis.departSansValidation(new DepartSansValidation(
                        complet(agent()), EtatConvention.VALIDEE, 7, List.of(NatureEtape.SIGNATURE_TUTEUR))),
                () -> signatures.demandees(new SignaturesDemandees(complet(agent()), null)),
                () -> signatures.refusee(
                        new SignatureRefusee(complet(agent()), 2, NatureEtape.SIGNATURE_TUTEUR, false, "Dates.")),
                () -> signatures.signee(new ToutEstSigne(complet(agent()), null)),
                () -> pieces.deposee(new PieceDeposee(complet(etudiant()), ATTESTATION)),
                () -> pieces.refusee(new PieceRefusee(complet(agent()), ATTESTATION, "Illisible.")),
                () -> avis.etapeFaite(faite(NatureEtape.ACCORD_ACCUEIL)),
                () -> avis.etapeFaite(faite(NatureEtape.VALIDATION_PEDAGOGIQUE)),
                () -> avis.etapeFaite(faite(NatureEtape.VERIFICATION_CENTRE)),
                () -> avis.etapeFaite(faite(NatureEtape.AVIS_COMPOSANTE)),
                () -> avis.etapeAnnulee(new EtapeAnnulee(
                        complet(agent()), NatureEtape.VALIDATION_PEDAGOGIQUE, "Sacha Bureau", "Sujet changé.")),
                () -> avis.retiree(new ConventionRetiree(complet(etudiant()))),
                () -> avis.annulee(new ConventionAnnulee(complet(agent()), "Stage annulé.")),
                () -> avis.referentChange(new ReferentChange(
                        complet(agent()), new Personne("ancien", "Claude Ancien", "ancien@univ.example.org"))));
    }

    private List<Runnable> toutDesAvenants() {
        AvisDesAvenants avenants = new AvisDesAvenants(annonceur);
        return List.of(
                () -> avenants.soumis(new AvenantSoumis(complet(etudiant()), AVENANT)),
                () -> avenants.refuse(new AvenantRefuse(complet(agent()), AVENANT, "À préciser.")),
                () -> avenants.retire(new AvenantRetire(complet(etudiant()), AVENANT)),
                () -> avenants.valide(new AvenantValide(complet(agent()), AVENANT, LocalDate.of(2027, 3, 15))),
                () -> avenants.annule(new AvenantAnnule(complet(agent()), AVENANT, "Sans suite.")),
                () -> avis.etapeOuverte(new EtapeOuverte(
                        complet(etudiant()), NatureEtape.VALIDATION_CENTRE, Intervenant.CENTRE, null, false, AVENANT)),
                () -> avis.etapeEnAttente(enAttenteSurAvenant(false)),
                () -> avis.etapeEnAttente(enAttenteSurAvenant(true)),
                () -> avis.etapeFaite(new EtapeFaite(
                        complet(agent()), NatureEtape.ACCORD_ACCUEIL, "Sacha Bureau", "Très bien.", AVENANT)));
    }

    private static EtapeEnAttente enAttenteSurAvenant(boolean escalade) {
        return new EtapeEnAttente(
                complet(agent()), NatureEtape.VALIDATION_CENTRE, Intervenant.CENTRE, null, escalade, AVENANT);
    }

    @Test
    void a_mail_about_an_avenant_says_which_one_and_what_it_changes_in_the_reader_s_language() {
        preferences.voir("camille", Langue.EN);

        new AvisDesAvenants(annonceur).soumis(new AvenantSoumis(complet(etudiant()), AVENANT));

        Envoi recu = courriels.envois().get(0);
        assertThat(recu.sujet()).contains("amendment no. 2");
        assertThat(recu.corps()).contains("It changes: dates or hours, allowance.");
    }

    private static EtapeOuverte ouverte(Intervenant qui, String personne, boolean auDepot) {
        return new EtapeOuverte(complet(etudiant()), NatureEtape.VALIDATION_CENTRE, qui, personne, auDepot, null);
    }

    private static EtapeEnAttente enAttente(boolean escalade) {
        return new EtapeEnAttente(
                complet(agent()), NatureEtape.VALIDATION_CENTRE, Intervenant.CENTRE, null, escalade, null);
    }

    private static EtapeFaite faite(NatureEtape nature) {
        return new EtapeFaite(complet(agent()), nature, "Sacha Bureau", "Très bien.", null);
    }

    @Test
    void a_step_is_told_to_who_should_do_it() {
        personnel(
                new Agent("bureau", "Sacha Bureau", "bureau@univ.example.org", false),
                new Agent("chef", "Alex Chef", "chef@univ.example.org", true));

        avis.etapeOuverte(ouverte(Intervenant.REFERENT, null, true));
        assertThat(adresses()).containsExactly("modele@univ.example.org");
        courriels.tous().clear();
        avis.etapeOuverte(ouverte(Intervenant.CENTRE, null, false));
        assertThat(adresses())
                .containsExactly("info@univ.example.org", "bureau@univ.example.org", "chef@univ.example.org");
        courriels.tous().clear();
        avis.etapeOuverte(ouverte(Intervenant.CENTRE, "chef", false));
        assertThat(adresses())
                .as("the one person whose step it is, and the office")
                .containsExactly("info@univ.example.org", "chef@univ.example.org");
        courriels.tous().clear();
        avis.etapeOuverte(ouverte(Intervenant.CENTRE, null, true));
        avis.etapeOuverte(ouverte(Intervenant.ACCUEIL, null, false));
        assertThat(adresses()).as("told with the handing in, or by its link").isEmpty();
    }

    @Test
    void a_refusal_names_what_is_to_be_corrected() {
        avis.refusee(new ConventionRefusee(complet(agent()), "À préciser.", List.of(ChampConvention.DATES)));
        avis.refusee(new ConventionRefusee(complet(agent()), "À préciser.", List.of()));

        assertThat(courriels.envois().get(0).corps()).contains("À préciser.", "À corriger : dates.");
        assertThat(courriels.envois().get(1).corps()).contains("À préciser.").doesNotContain("À corriger");
    }

    /** Everybody is told, by a template that shows every variable of the event. */
    private void tousAllumes() {
        Map<CleModele, ModeleCourriel> espions = new HashMap<>();
        Map<ModelesEcrits.Interrupteur, Boolean> allumes = new HashMap<>();
        for (Evenement evenement : Evenement.values()) {
            String corps = evenement + "\n"
                    + evenement.variables().stream()
                            .map(v -> v.nom() + "={{" + v.nom() + "}}")
                            .collect(Collectors.joining("\n"));
            for (Langue langue : Langue.values()) {
                evenement
                        .lecteurs()
                        .forEach(lecteur ->
                                espions.put(new CleModele(evenement, lecteur, langue), new ModeleCourriel("s", corps)));
            }
            evenement.profils().forEach(profil -> allumes.put(new ModelesEcrits.Interrupteur(evenement, profil), true));
        }
        ecrits.place(0, new ModelesEcrits.Place(espions, allumes));
    }

    @Test
    void by_default_student_and_office_hear_of_what_is_handed_in_each_in_his_words() {
        personnel(
                new Agent("bureau", "Sacha Bureau", "bureau@univ.example.org", false),
                new Agent("chef", "Alex Chef", "chef@univ.example.org", true));

        avis.soumise(new ConventionSoumise(complet(etudiant()), false, null));

        assertThat(recus())
                .containsExactly(
                        "camille@etu.univ.example.org Convention 2026-000042 : votre demande est déposée",
                        "info@univ.example.org Convention 2026-000042 à examiner : Camille Exemple",
                        "bureau@univ.example.org Convention 2026-000042 à examiner : Camille Exemple",
                        "chef@univ.example.org Convention 2026-000042 à examiner : Camille Exemple");
        assertThat(courriels.envois().get(0).corps())
                .contains("Bonjour Camille Exemple", "Ateliers Exemplaires", "https://ent.univ.example.org/stages");
    }

    @Test
    void a_centre_switches_off_what_stands_above_it_and_its_own_word_wins() {
        ecrits.regler(0, new ModelesEcrits.Interrupteur(Evenement.CONVENTION_SOUMISE, Profil.ETUDIANT), false);
        ecrits.regler(UFR, new ModelesEcrits.Interrupteur(Evenement.CONVENTION_SOUMISE, Profil.REFERENT), true);
        avis.soumise(new ConventionSoumise(complet(etudiant()), false, null));
        assertThat(adresses()).containsExactly("modele@univ.example.org", "info@univ.example.org");

        courriels.tous().clear();
        ecrits.regler(DEPARTEMENT, new ModelesEcrits.Interrupteur(Evenement.CONVENTION_SOUMISE, Profil.ETUDIANT), true);
        ecrits.regler(
                DEPARTEMENT, new ModelesEcrits.Interrupteur(Evenement.CONVENTION_SOUMISE, Profil.REFERENT), false);
        avis.soumise(new ConventionSoumise(complet(etudiant()), false, null));
        assertThat(adresses()).containsExactly("camille@etu.univ.example.org", "info@univ.example.org");
    }

    @Test
    void a_template_is_the_nearest_one_above_in_the_reader_s_language() {
        CleModele francais = new CleModele(Evenement.CONVENTION_VALIDEE, Profil.ETUDIANT, Langue.FR);
        CleModele anglais = new CleModele(Evenement.CONVENTION_VALIDEE, Profil.ETUDIANT, Langue.EN);
        ecrits.place(0, new ModelesEcrits.Place(Map.of(francais, new ModeleCourriel("Université", "x")), Map.of()));
        avis.validee(new ConventionValidee(complet(agent())));
        ecrits.place(UFR, new ModelesEcrits.Place(Map.of(francais, new ModeleCourriel("UFR", "x")), Map.of()));
        avis.validee(new ConventionValidee(complet(agent())));
        preferences.choisir("camille", new Preference(Langue.EN, null, false, Set.of()));
        avis.validee(new ConventionValidee(complet(agent())));
        ecrits.place(UFR, new ModelesEcrits.Place(Map.of(anglais, new ModeleCourriel("Faculty", "x")), Map.of()));
        avis.validee(new ConventionValidee(complet(agent())));

        assertThat(courriels.envois())
                .filteredOn(envoi -> envoi.destinataire().startsWith("camille"))
                .extracting(Envoi::sujet)
                .containsExactly("Université", "UFR", "Agreement 2026-000042: it is approved", "Faculty");
    }

    @Test
    void the_language_in_which_somebody_works_counts_until_he_chooses_one() {
        preferences.voir("camille", Langue.EN);
        avis.validee(new ConventionValidee(complet(agent())));
        preferences.choisir("camille", new Preference(Langue.FR, null, false, Set.of()));
        avis.validee(new ConventionValidee(complet(agent())));

        assertThat(courriels.envois())
                .filteredOn(envoi -> envoi.destinataire().startsWith("camille"))
                .extracting(Envoi::langue)
                .containsExactly(Langue.EN, Langue.FR);
        assertThat(courriels.envois().get(0).corps())
                .contains("Dear Camille Exemple")
                .doesNotContain("Bonjour");
    }

    @Test
    void a_person_refuses_what_asks_nothing_of_him() {
        preferences.choisir("camille", new Preference(null, null, false, EnumSet.allOf(Evenement.class)));
        preferences.choisir("modele", new Preference(null, null, false, Set.of(Evenement.CONVENTION_VALIDEE)));

        avis.modifiee(new ConventionModifiee(complet(agent()), EtapeSaisie.LIEU));
        assertThat(adresses()).isEmpty();
        avis.refusee(new ConventionRefusee(complet(agent()), "À préciser.", List.of()));
        avis.validee(new ConventionValidee(complet(agent())));
        assertThat(adresses()).containsExactly("camille@etu.univ.example.org", "camille@etu.univ.example.org");
    }

    @Test
    void who_did_it_at_his_desk_is_not_told_and_nobody_is_told_twice() {
        personnel(
                new Agent("bureau", "Sacha Bureau", "bureau@univ.example.org", false),
                new Agent("modele", "Dominique Modèle", "Modele@univ.example.org", true));

        avis.validee(new ConventionValidee(complet(agent())));

        assertThat(adresses()).containsExactly("camille@etu.univ.example.org", "modele@univ.example.org");
    }

    @Test
    void who_has_no_address_or_a_wrong_one_is_left_out() {
        avis.soumise(new ConventionSoumise(
                avecCourriel(complet(etudiant()), "camille@etu.univ.example.org\r\nBcc: tous@example.org"),
                false,
                null));

        assertThat(adresses()).containsExactly("info@univ.example.org");
    }

    @Test
    void several_changes_within_a_quarter_of_an_hour_are_one_mail() {
        avis.modifiee(new ConventionModifiee(complet(agent()), EtapeSaisie.LIEU));
        avis.modifiee(new ConventionModifiee(complet(agent()), EtapeSaisie.STAGE));

        assertThat(courriels.envois())
                .singleElement()
                .extracting(Envoi::corps)
                .asString()
                .contains("lieu et tuteur");
        assertThat(courriels.dus(LocalDateTime.now(horloge), 10)).isEmpty();
        assertThat(courriels.dus(LocalDateTime.now(horloge).plusMinutes(15), 10))
                .hasSize(1);
    }

    @Test
    void a_day_of_mails_is_one_for_who_wants_it_so_and_never_for_a_student() {
        preferences.choisir("camille", new Preference(null, null, true, Set.of()));
        preferences.choisir("bureau", new Preference(Langue.EN, null, true, Set.of()));
        personnel(new Agent("bureau", "Sacha Bureau", "bureau@univ.example.org", false));
        avis.soumise(new ConventionSoumise(complet(etudiant()), false, null));
        avis.soumise(new ConventionSoumise(complet(etudiant()), true, null));
        assertThat(adresses()).doesNotContain("bureau@univ.example.org").contains("camille@etu.univ.example.org");
        courriels.tous().clear();

        ResumesDuJour jour = new ResumesDuJour(
                resumes,
                new EcrireResume(resumes, modeles.remplir(), BoitesDeTest.sur(courriels, reglages, horloge), reglages),
                reglages,
                horloge);
        jour.ecrire();
        jour.ecrire();

        assertThat(courriels.envois()).singleElement().satisfies(envoi -> {
            assertThat(envoi.destinataire()).isEqualTo("bureau@univ.example.org");
            assertThat(envoi.sujet()).isEqualTo("Your messages of November 21, 2026");
            assertThat(envoi.corps())
                    .contains(
                            "Dear Sacha Bureau",
                            "Agreement 2026-000042 to examine: Camille Exemple",
                            "Agreement 2026-000042 corrected: Camille Exemple");
        });
    }

    @Test
    void what_is_announced_once_is_told_once_and_a_forgotten_value_is_found_at_once() {
        annonceur.annoncer(new Annonce(Evenement.CONVENTION_VALIDEE, complet(agent())).uneFois("J-7"));
        annonceur.annoncer(new Annonce(Evenement.CONVENTION_VALIDEE, complet(agent())).uneFois("J-7"));
        annonceur.annoncer(new Annonce(Evenement.CONVENTION_VALIDEE, complet(agent())).uneFois("J-1"));
        assertThat(adresses()).hasSize(4);

        Annonce incomplete = new Annonce(Evenement.CONVENTION_REFUSEE, complet(agent()));
        assertThatThrownBy(() -> annonceur.annoncer(incomplete)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Annonce(Evenement.CONVENTION_VALIDEE, complet(agent())).avec(Variable.MOTIF, "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private void personnel(Agent... agents) {
        centre.agents(agents);
    }

    private List<String> adresses() {
        return courriels.envois().stream().map(Envoi::destinataire).toList();
    }

    private List<String> recus() {
        return courriels.envois().stream()
                .map(envoi -> envoi.destinataire() + " " + envoi.sujet())
                .toList();
    }

    private static Personne etudiant() {
        return new Personne("camille", "Camille Exemple", null);
    }

    private static Personne agent() {
        return new Personne("bureau", "Sacha Bureau", null);
    }

    private static AvisDeConvention avecCourriel(AvisDeConvention avis, String courriel) {
        return avis(new Personne("camille", "Camille Exemple", courriel), avis.auteur());
    }

    private static AvisDeConvention complet(Personne auteur) {
        return avis(new Personne("camille", "Camille Exemple", "camille@etu.univ.example.org"), auteur);
    }

    private static AvisDeConvention avis(Personne etudiant, Personne auteur) {
        return new AvisDeConvention(
                42,
                "2026-000042",
                "0350936C",
                DEPARTEMENT,
                "Informatique",
                "info@univ.example.org",
                etudiant,
                new Personne("modele", "Dominique Modèle", "modele@univ.example.org"),
                new Personne(null, "Alix Atelier", "alix@ateliers.example.org"),
                new Personne(null, "Sam Direction", "contact@ateliers.example.org"),
                "Ateliers Exemplaires",
                "Master 1 Informatique",
                "Mesure de la qualité de l’air",
                LocalDate.of(2027, 3, 1),
                LocalDate.of(2027, 6, 30),
                auteur);
    }
}
