package org.entstage.convention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entstage.circuit.NatureEtape.VALIDATION_CENTRE;
import static org.entstage.essai.Acteurs.etudiant;
import static org.entstage.essai.Acteurs.gestionnaire;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.persistence.EntityManager;
import org.entstage.circuit.Circuit;
import org.entstage.circuit.EtapeCircuit;
import org.entstage.circuit.NatureEtape;
import org.entstage.convention.signature.ChoixDEnvoi;
import org.entstage.convention.signature.CibleDeSignature;
import org.entstage.convention.signature.EnvoyerEnSignature;
import org.entstage.essai.ModeleDeTest;
import org.entstage.essai.ParapheurDeTest;
import org.entstage.essai.UneConvention;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Requests for signatures that two nodes follow at once: some that the service has, some whose answer was lost. */
final class DemandesDeDeuxNoeuds {

    static final int SIGNATAIRES = 5;
    private static final int DE_CHAQUE = 3;
    private static final LocalDate PREMIER_JOUR = LocalDate.of(2027, 4, 12);

    private final ModeleDeTest modele;
    private final long centre;
    private final List<Long> remises = new ArrayList<>();
    private final List<Long> perdues = new ArrayList<>();

    DemandesDeDeuxNoeuds(ModeleDeTest modele, long centre) {
        this.modele = modele;
        this.centre = centre;
    }

    static String adresse(int etape) {
        return "signataire" + etape + "@univ.example.org";
    }

    void preparer() {
        ParapheurDeTest service = modele.bean(ParapheurDeTest.class);
        service.vider();
        for (int i = 0; i < DE_CHAQUE; i++) {
            remises.add(demandee());
        }
        service.perdReponses(true);
        for (int i = 0; i < DE_CHAQUE; i++) {
            perdues.add(demandee());
        }
        service.vider();
        ordre("update signature_demande set prochain = '2026-11-20 00:00:00' where en_cours is not null");
    }

    private long demandee() {
        LocalDate debut = PREMIER_JOUR.plusWeeks(2L * (remises.size() + perdues.size()));
        UneConvention convention = UneConvention.commencee(modele, etudiant())
                .complete()
                .du(debut, debut.plusDays(9))
                .soumise();
        modele.bean(ValiderEtape.class)
                .executer(gestionnaire(centre), convention.id(), convention.version(), VALIDATION_CENTRE, null);
        Map<NatureEtape, String> courriels = new EnumMap<>(NatureEtape.class);
        for (EtapeCircuit etape : Circuit.LIVRE.signatures()) {
            courriels.put(etape.nature(), adresse(courriels.size() + 1));
        }
        modele.bean(EnvoyerEnSignature.class)
                .executer(
                        gestionnaire(centre),
                        new CibleDeSignature(convention.id(), null, convention.version()),
                        new ChoixDEnvoi(courriels));
        return convention.id();
    }

    /** Every call was made once, by one of the two, and has one effect. */
    void verifier(List<String> appels) {
        List<String> attendus = Stream.concat(
                        demandes("identifiant", remises)
                                .flatMap(numero ->
                                        Stream.of("suivre " + numero, "fichier " + numero, "piste " + numero)),
                        demandes("reference", perdues)
                                .flatMap(numero -> Stream.of("retrouver " + numero, "envoyer " + numero)))
                .toList();
        assertThat(attendus).hasSize(DE_CHAQUE * 5);
        assertThat(appels).containsExactlyInAnyOrderElementsOf(attendus);
        assertThat(demandes("etat", remises)).containsOnly("TERMINEE");
        assertThat(demandes("etat", perdues)).containsOnly("ENVOYEE");
        for (long convention : remises) {
            assertThat(lire("select transition from convention_historique where transition like 'SIGNATURE%'"
                            + " and convention_id = " + convention))
                    .containsExactlyInAnyOrder(
                            "SIGNATURES_DEMANDEES",
                            "SIGNATURE_RECUE",
                            "SIGNATURE_RECUE",
                            "SIGNATURE_RECUE",
                            "SIGNATURE_RECUE",
                            "SIGNATURE_RECUE",
                            "SIGNATURES_COMPLETES");
            assertThat(lire("select f.genre from signature_fichier f join signature_dossier d on d.id = f.dossier_id"
                            + " where d.convention_id = " + convention))
                    .containsExactlyInAnyOrder("ENVOYE", "SIGNE", "PISTE");
            assertThat(lire("select distinct evenement from courriel where objet_id = " + convention))
                    .contains("CONVENTION_SIGNEE");
        }
        assertThat(lire("select count(*) from signature_dossier where convention_id" + celles(perdues)))
                .containsExactly(Integer.toString(DE_CHAQUE));
        ordre("update signature_demande set en_cours = null where en_cours is not null");
    }

    private Stream<String> demandes(String quoi, List<Long> conventions) {
        return lire("select s." + quoi + " from signature_demande s join signature_dossier d on d.id = s.dossier_id"
                        + " where d.convention_id" + celles(conventions))
                .stream();
    }

    private static String celles(List<Long> conventions) {
        return " in (" + conventions.toString().replaceAll("[\\[\\]]", "") + ")";
    }

    private List<String> lire(String sql) {
        List<?> lus = transaction()
                .execute(statut ->
                        modele.bean(EntityManager.class).createNativeQuery(sql).getResultList());
        return lus.stream().map(String::valueOf).toList();
    }

    private void ordre(String sql) {
        transaction()
                .executeWithoutResult(statut ->
                        modele.bean(EntityManager.class).createNativeQuery(sql).executeUpdate());
    }

    private TransactionTemplate transaction() {
        return new TransactionTemplate(modele.bean(PlatformTransactionManager.class));
    }
}
