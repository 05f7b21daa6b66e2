package org.entstage.offre.candidature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entstage.essai.Acteurs.baip;
import static org.entstage.essai.Acteurs.enseignant;
import static org.entstage.essai.Acteurs.etudiant;
import static org.entstage.essai.Acteurs.etudiant2;
import static org.entstage.essai.Acteurs.gestionnaire;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.Introuvable;
import org.entstage.commun.ModificationConcurrente;
import org.entstage.commun.Probleme;
import org.entstage.commun.RefusMetier;
import org.entstage.convention.AbandonnerBrouillon;
import org.entstage.convention.AvisDeConvention;
import org.entstage.convention.CommencerConvention;
import org.entstage.convention.ConsulterConvention;
import org.entstage.convention.ConventionValidee;
import org.entstage.convention.DemandeConvention;
import org.entstage.convention.FicheConvention;
import org.entstage.droits.Acteur;
import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.SystemesDeTest;
import org.entstage.offre.AtelierDOffres;
import org.entstage.offre.Cible;
import org.entstage.offre.EtatOffre;
import org.entstage.offre.Offre;
import org.entstage.offre.Offres;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Applications in a database; called on H2 and on MariaDB by the tests of offers. */
public final class CandidaturesEnBase {

    private static final byte[] PDF = "%PDF-1.4 un CV".getBytes(StandardCharsets.US_ASCII);

    private final ModeleDeTest modele;
    private final long offre;
    private final long structure;
    private final long centre;

    public CandidaturesEnBase(ModeleDeTest modele) {
        this.modele = modele;
        this.offre = AtelierDOffres.publiee(modele, AtelierDOffres.stage(), 30, Set.of());
        Offre publiee = modele.bean(Offres.class).parId(offre).orElseThrow();
        this.structure = publiee.structure().id();
        this.centre = publiee.centre().id();
    }

    static SaisieCandidature candidature() {
        return new SaisieCandidature(
                "camille@etudiant.example.org",
                "06 00 00 00 01",
                "Master 1",
                "Votre offre m’intéresse.",
                "cv.pdf",
                PDF);
    }

    private long postuler(Acteur acteur) {
        return modele.bean(Postuler.class).executer(acteur, offre, candidature());
    }

    private FicheCandidature fiche(Acteur acteur, long id) {
        return modele.bean(ConsulterCandidature.class).executer(acteur, id);
    }

    private void repondre(Acteur acteur, long id, boolean retenue) {
        modele.bean(RepondreCandidature.class)
                .executer(acteur, id, fiche(acteur, id).version(), retenue, "Bienvenue");
    }

    private Acteur entreprise() {
        return AtelierDOffres.entreprise(structure);
    }

    /** From the form to the company's yes, then the convention with what the offer says. */
    public void a_student_applies_and_the_company_takes_him() {
        long id = postuler(etudiant());
        assertThat(modele.bean(CompterCandidatures.class).executer(entreprise(), structure))
                .isPositive();
        assertThat(modele.bean(ListerCandidatures.class).executer(entreprise(), offre))
                .extracting(LigneCandidature::etat)
                .containsExactly(EtatCandidature.RECUE);
        modele.bean(NoterVue.class).executer(baip(), id);
        assertThat(fiche(etudiant(), id).vueLe()).isNull();
        modele.bean(NoterVue.class).executer(entreprise(), id);
        modele.bean(NoterVue.class).executer(entreprise(), id);
        assertThat(fiche(etudiant(), id).vueLe()).isNotNull();
        assertThat(modele.bean(OuvrirCv.class).executer(entreprise(), id).contenu())
                .isEqualTo(PDF);

        repondre(entreprise(), id, true);

        assertThat(fiche(etudiant(), id).ligne().etat()).isEqualTo(EtatCandidature.RETENUE);
        assertThat(fiche(etudiant(), id).reponse()).isEqualTo("Bienvenue");
        assertThat(courriels("CANDIDATURE_DEPOSEE"))
                .containsExactlyInAnyOrder("camille@etudiant.example.org", "andrea.patron@exemplaire.example.org");
        assertThat(courriels("CANDIDATURE_RETENUE")).containsExactly("camille@etudiant.example.org");
        confierLaComposante();
        long convention = commencer(id);
        FicheConvention brouillon = modele.bean(ConsulterConvention.class).executer(etudiant(), convention);
        assertThat(brouillon.stage().sujet()).isEqualTo("Développement d’un outil de statistique");
        assertThat(brouillon.stage().activites())
                .startsWith("Au sein de l’équipe données")
                .doesNotContain("<");
        assertThat(brouillon.stage().debut()).isEqualTo(LocalDate.of(2027, 2, 1));
        assertThat(brouillon.stage().fin()).isEqualTo(LocalDate.of(2027, 6, 30));
        assertThat(brouillon.stage().montant()).isEqualByComparingTo("700");
        assertThat(brouillon.stage().theme()).isEqualTo("INFO");
        assertThat(brouillon.structure().raisonSociale()).isEqualTo("Exemplaire & Fils");
        assertThat(brouillon.lieu().commune()).isEqualTo("Rennes");
        assertThat(brouillon.declarations().origine()).isEqualTo("OFFRE");
        assertThat(brouillon.offre().id()).isEqualTo(offre);
        assertThat(brouillon.offre().intitule()).isEqualTo("Développement d’un outil de statistique");
        assertThat(fiche(etudiant(), id).ligne().convention()).isEqualTo(convention);
        assertThatThrownBy(() -> commencer(id)).isInstanceOf(RefusMetier.class);

        modele.bean(AbandonnerBrouillon.class).executer(etudiant(), convention, brouillon.version());

        assertThat(fiche(etudiant(), id).ligne().etat()).isEqualTo(EtatCandidature.RETENUE);
        assertThat(modele.bean(ListerOffresObtenues.class).executer(etudiant()))
                .extracting(LigneCandidature::id)
                .contains(id);
    }

    /** The centre of the offer handles the student's component, unless another one does. */
    private void confierLaComposante() {
        if (compter("centre_critere") == 0) {
            new JdbcTemplate(modele.bean(DataSource.class))
                    .update(
                            "insert into centre_critere (etablissement, centre_id, code_composante, code_etape, version_etape)"
                                    + " values ('0350936C', ?, ?, '', '')",
                            centre,
                            SystemesDeTest.COMPOSANTE);
        }
    }

    /** The offer is filled by one of ours, once. */
    public void a_validated_convention_fills_the_offer() {
        long id = postuler(etudiant());
        repondre(entreprise(), id, true);
        confierLaComposante();
        long convention = commencer(id);

        annoncerLaValidation(convention);
        annoncerLaValidation(convention);

        Offre pourvue = modele.bean(Offres.class).parId(offre).orElseThrow();
        assertThat(pourvue.etat()).isEqualTo(EtatOffre.POURVUE);
        assertThat(new JdbcTemplate(modele.bean(DataSource.class))
                        .queryForMap(
                                "select pourvue_par_nous as nous, pourvue_convention as convention from offre where id = ?",
                                offre))
                .containsEntry("convention", convention)
                .containsEntry("nous", true);
    }

    private void annoncerLaValidation(long convention) {
        FicheConvention fiche = modele.bean(ConsulterConvention.class).executer(etudiant(), convention);
        AvisDeConvention avis = new AvisDeConvention(
                convention,
                fiche.numero(),
                "0350936C",
                centre,
                "Centre",
                null,
                new AvisDeConvention.Personne("etudiant", "Camille Exemple", null),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                new AvisDeConvention.Personne("agent", "Claude Modèle", null));
        new TransactionTemplate(modele.bean(PlatformTransactionManager.class))
                .executeWithoutResult(statut -> modele.bean(ApplicationEventMulticaster.class)
                        .multicastEvent(new PayloadApplicationEvent<>(this, new ConventionValidee(avis))));
    }

    private long commencer(long candidature) {
        return modele.bean(CommencerConvention.class)
                .executer(
                        etudiant(),
                        new DemandeConvention(
                                null, "2026/" + SystemesDeTest.ETAPE + "/201", null, null, null, candidature));
    }

    /** Nobody reads or answers what is not his. */
    public void who_has_nothing_to_do_with_it_sees_nothing_of_it() {
        long id = postuler(etudiant());
        Acteur autreEntreprise = AtelierDOffres.entreprise(structure + 1);
        Acteur autreCentre = gestionnaire(centre + 1000);
        for (Acteur etranger : List.of(etudiant2(), enseignant(), autreEntreprise, autreCentre)) {
            assertThatThrownBy(() -> fiche(etranger, id)).isInstanceOf(Introuvable.class);
            assertThatThrownBy(() -> modele.bean(OuvrirCv.class).executer(etranger, id))
                    .isInstanceOf(Introuvable.class);
            assertThatThrownBy(() -> modele.bean(RepondreCandidature.class).executer(etranger, id, 0, true, null))
                    .isInstanceOf(Introuvable.class);
            assertThatThrownBy(() -> modele.bean(RetirerCandidature.class).executer(etranger, id, 0))
                    .isInstanceOf(Introuvable.class);
        }
        for (Acteur etranger : List.of(etudiant(), etudiant2(), autreEntreprise, autreCentre)) {
            assertThatThrownBy(() -> modele.bean(ListerCandidatures.class).executer(etranger, offre))
                    .isInstanceOf(Introuvable.class);
        }
        assertThatThrownBy(() -> modele.bean(RepondreCandidature.class).executer(etudiant(), id, 0, true, null))
                .isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> modele.bean(RetirerCandidature.class).executer(entreprise(), id, 0))
                .isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> modele.bean(CompterCandidatures.class).executer(autreEntreprise, structure))
                .isInstanceOf(AccesRefuse.class);
        assertThat(fiche(gestionnaire(centre), id).repondable()).isTrue();
        assertThatThrownBy(() -> modele.bean(Postuler.class).executer(baip(), offre, candidature()))
                .isInstanceOf(AccesRefuse.class);
    }

    /** What is not for a student he cannot apply for. */
    public void an_offer_for_others_takes_no_application() {
        long pourAutres = AtelierDOffres.publiee(modele, AtelierDOffres.stage(), 30, Set.of(Cible.etape("UNE-AUTRE")));
        assertThatThrownBy(() -> modele.bean(Postuler.class).executer(etudiant(), pourAutres, candidature()))
                .isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> modele.bean(DeclarerObtenue.class).executer(etudiant(), pourAutres))
                .isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> modele.bean(PreparerCandidature.class).executer(etudiant(), pourAutres))
                .isInstanceOf(Introuvable.class);
    }

    /** Everything that is wrong is told at once, and nothing is kept. */
    public void a_wrong_application_is_refused() {
        SaisieCandidature fausse = new SaisieCandidature(
                "pas une adresse", "12", " ", null, "cv.pdf", "<html>".getBytes(StandardCharsets.US_ASCII));
        assertThatThrownBy(() -> modele.bean(Postuler.class).executer(etudiant(), offre, fausse))
                .isInstanceOfSatisfying(
                        RefusMetier.class,
                        refus -> assertThat(refus.problemes())
                                .extracting(Probleme::champ)
                                .containsExactly("courriel", "telephone", "formation", "lettre", "cv"));
        assertThat(modele.bean(ListerMesCandidatures.class)
                        .executer(etudiant(), 1)
                        .lignes())
                .noneMatch(ligne -> ligne.offre() == offre);
    }

    /** Taken back it is gone for the company; it may be handed in again, and the former CV is gone. */
    public void what_is_taken_back_may_be_handed_in_again() {
        long id = postuler(etudiant());
        assertThatThrownBy(() -> postuler(etudiant())).isInstanceOf(RefusMetier.class);
        int cv = compter("fichier");
        modele.bean(RetirerCandidature.class)
                .executer(etudiant(), id, fiche(etudiant(), id).version());
        assertThat(modele.bean(ListerCandidatures.class).executer(entreprise(), offre))
                .isEmpty();
        assertThatThrownBy(() -> fiche(entreprise(), id)).isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> modele.bean(OuvrirCv.class).executer(entreprise(), id))
                .isInstanceOf(Introuvable.class);
        assertThat(postuler(etudiant())).isEqualTo(id);
        assertThat(compter("fichier")).isEqualTo(cv);
        repondre(baip(), id, false);
        assertThatThrownBy(() -> modele.bean(DeclarerObtenue.class).executer(etudiant(), offre))
                .isInstanceOf(RefusMetier.class);
        assertThatThrownBy(() -> modele.bean(RetirerCandidature.class)
                        .executer(etudiant(), id, fiche(etudiant(), id).version()))
                .isInstanceOf(RefusMetier.class);
    }

    /** Who was taken otherwise says so himself. */
    public void a_place_found_otherwise_is_declared() {
        long id = modele.bean(DeclarerObtenue.class).executer(etudiant2(), offre);
        assertThat(fiche(etudiant2(), id).ligne())
                .extracting(LigneCandidature::etat, LigneCandidature::declaree)
                .containsExactly(EtatCandidature.RETENUE, true);
        assertThat(modele.bean(ListerOffresObtenues.class).executer(etudiant2()))
                .extracting(LigneCandidature::id)
                .contains(id);
        assertThat(modele.bean(ListerOffresObtenues.class).executer(baip())).isEmpty();
    }

    /** Two answers at the same moment: one holds, the other is told; two first applications are one. */
    public void of_two_at_the_same_moment_one_holds() throws Exception {
        List<Boolean> deposees = deux(
                () -> modele.bean(Postuler.class).executer(etudiant(), offre, candidature()),
                () -> modele.bean(Postuler.class).executer(etudiant(), offre, candidature()));
        assertThat(deposees).containsOnlyOnce(true);
        long id = modele.bean(ListerCandidatures.class)
                .executer(entreprise(), offre)
                .get(0)
                .id();
        int version = fiche(entreprise(), id).version();

        List<Boolean> repondues = deux(
                () -> {
                    modele.bean(RepondreCandidature.class).executer(entreprise(), id, version, true, null);
                    return id;
                },
                () -> {
                    modele.bean(RepondreCandidature.class).executer(baip(), id, version, false, null);
                    return id;
                });

        assertThat(repondues).containsOnlyOnce(true);
    }

    private static List<Boolean> deux(Callable<Long> un, Callable<Long> autre) throws Exception {
        ExecutorService fils = Executors.newFixedThreadPool(2);
        try {
            List<Future<Long>> faits = fils.invokeAll(List.of(un, autre));
            return faits.stream().map(CandidaturesEnBase::reussi).toList();
        } finally {
            fils.shutdownNow();
        }
    }

    private static boolean reussi(Future<Long> fait) {
        try {
            fait.get();
            return true;
        } catch (InterruptedException interrompu) {
            throw new IllegalStateException(interrompu);
        } catch (ExecutionException echec) {
            assertThat(echec.getCause()).isInstanceOfAny(ModificationConcurrente.class, RefusMetier.class);
            return false;
        }
    }

    private List<String> courriels(String evenement) {
        return new JdbcTemplate(modele.bean(DataSource.class))
                .queryForList("select destinataire from courriel where evenement = ?", String.class, evenement);
    }

    private int compter(String table) {
        return new JdbcTemplate(modele.bean(DataSource.class))
                .queryForObject("select count(*) from " + table, Integer.class);
    }
}
