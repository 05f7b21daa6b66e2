package org.entstage.convention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.entstage.essai.ModeleDeTest;
import org.entstage.evaluation.Repondant;
import org.entstage.evaluation.campagne.AtelierDeCampagnes;
import org.entstage.evaluation.campagne.EvaluationsDuJour;

/**
 * Placements whose evaluations two nodes look after at the same moment: some to be opened, some of which people are to be
 * reminded, some to be closed. The day is that of all tests, 21 November 2026.
 */
final class EvaluationsDeDeuxNoeuds {

    private static final int DE_CHAQUE = 5;
    private static final int PERSONNES = AtelierDeCampagnes.TROIS.size();
    private static final LocalDate DEBUT = LocalDate.of(2026, Month.SEPTEMBER, 1);

    private final AtelierDeCampagnes atelier;
    private final List<Long> aOuvrir = new ArrayList<>();
    private final List<Long> aRelancer = new ArrayList<>();
    private final List<Long> aClore = new ArrayList<>();

    EvaluationsDeDeuxNoeuds(ModeleDeTest modele) {
        this.atelier = new AtelierDeCampagnes(modele);
    }

    /** A campaign from a fortnight before the end to a month after it; reminders after one week and two. */
    void preparer() {
        long campagne = atelier.active(null, AtelierDeCampagnes.finDeStage());
        atelier.ordre(
                "update campagne set saisie = replace(saisie, '2026-11-21', '2026-09-01') where id = " + campagne);
        for (int i = 0; i < DE_CHAQUE; i++) {
            aOuvrir.add(atelier.stage(DEBUT, LocalDate.of(2026, Month.NOVEMBER, 30)));
            aRelancer.add(demande(campagne, LocalDate.of(2026, Month.NOVEMBER, 28), "2026-11-13"));
            aClore.add(demande(campagne, LocalDate.of(2026, Month.OCTOBER, 20), "2026-10-05"));
        }
    }

    private long demande(long campagne, LocalDate fin, String quand) {
        long stage = atelier.stage(DEBUT, fin);
        for (Repondant repondant : AtelierDeCampagnes.TROIS) {
            atelier.ordre(
                    "insert into fiche_evaluation (version, etablissement, convention_id, repondant, etat, campagne_id,"
                            + " ouverte_le, cloture, modifiee_le) values (0, '0350936C', " + stage + ", '" + repondant
                            + "', 'OUVERTE', " + campagne + ", '" + quand + " 05:00:00', '" + fin.plusDays(30) + "', '"
                            + quand
                            + " 05:00:00')");
            atelier.ordre(
                    "insert into evaluation_envoi (etablissement, convention_id, repondant, cle, nature, rang, adresse,"
                            + " quand, auteur) values ('0350936C', " + stage + ", '" + repondant
                            + "', 'INVITATION', 'INVITATION', 0, '" + adresse(repondant) + "', '" + quand
                            + " 05:00:00', 'ENT-Stage')");
        }
        return stage;
    }

    private static String adresse(Repondant repondant) {
        return switch (repondant) {
            case ETUDIANT -> "etudiant@univ.example.org";
            case ENSEIGNANT -> "enseignant@univ.example.org";
            case TUTEUR, ACCUEIL -> "noa.guide@exemplaire.example.org";
        };
    }

    /** What one node did, as a line of its file. */
    static String faire(ModeleDeTest modele) {
        EvaluationsDuJour.Bilan bilan = modele.bean(EvaluationsDuJour.class).passer();
        return bilan.invitations() + " " + bilan.envois() + " " + bilan.echecs();
    }

    /** @param bilans of each node */
    void verifier(List<String> bilans) {
        assertThat(bilans).hasSize(2);
        List<long[]> faits = bilans.stream()
                .map(bilan -> Arrays.stream(bilan.split(" "))
                        .mapToLong(Long::parseLong)
                        .toArray())
                .toList();
        assertThat(faits.stream().mapToLong(fait -> fait[0]).sum()).isEqualTo((long) DE_CHAQUE * PERSONNES);
        assertThat(faits.stream().mapToLong(fait -> fait[1]).sum()).isEqualTo((long) DE_CHAQUE * PERSONNES);
        assertThat(faits.stream().mapToLong(fait -> fait[2]).sum()).isZero();
        assertThat(courriels("EVALUATION_INVITATION", aOuvrir))
                .hasSize(DE_CHAQUE * PERSONNES)
                .doesNotHaveDuplicates();
        assertThat(courriels("EVALUATION_RAPPEL", aRelancer))
                .hasSize(DE_CHAQUE * PERSONNES)
                .doesNotHaveDuplicates();
        assertThat(atelier.lire("select evenement from courriel where evenement like 'EVALUATION%'"))
                .hasSize(2 * DE_CHAQUE * PERSONNES);
        assertThat(etats(aOuvrir)).hasSize(DE_CHAQUE * PERSONNES).containsOnly("OUVERTE");
        assertThat(etats(aRelancer)).hasSize(DE_CHAQUE * PERSONNES).containsOnly("OUVERTE");
        assertThat(etats(aClore)).hasSize(DE_CHAQUE * PERSONNES).containsOnly("CLOSE");
        assertThat(atelier.lire("select f.id from lien l join fiche_evaluation f on f.id = l.objet_id"
                        + " where l.pour_quoi = 'EVALUATION_TUTEUR' and l.revoque_le is null"))
                .as("one link that works for each tutor who was written to")
                .hasSize(2 * DE_CHAQUE)
                .doesNotHaveDuplicates();
    }

    private List<String> courriels(String evenement, List<Long> stages) {
        return atelier.lire("select concat(objet_id, ' ', profil) from courriel where evenement = '" + evenement
                + "' and objet_id" + parmi(stages));
    }

    private List<String> etats(List<Long> stages) {
        return atelier.lire("select etat from fiche_evaluation where convention_id" + parmi(stages));
    }

    private static String parmi(List<Long> stages) {
        return " in (" + stages.toString().replaceAll("[\\[\\]]", "") + ")";
    }

    /** Takes away what would keep conventions from being taken away. */
    void ranger() {
        for (String table :
                List.of("evaluation_envoi", "evaluation_adresse", "fiche_evenement", "fiche_evaluation", "campagne")) {
            atelier.ordre("delete from " + table);
        }
    }
}
