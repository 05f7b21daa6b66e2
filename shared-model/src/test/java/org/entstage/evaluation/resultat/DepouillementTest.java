package org.entstage.evaluation.resultat;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entstage.evaluation.questionnaire.Choix;
import org.entstage.evaluation.questionnaire.ContenuQuestionnaire;
import org.entstage.evaluation.questionnaire.Question;
import org.entstage.evaluation.questionnaire.QuestionnairesAuHasard;
import org.entstage.evaluation.questionnaire.Reponses;
import org.entstage.evaluation.questionnaire.Rubrique;
import org.entstage.evaluation.questionnaire.TexteBilingue;
import org.entstage.evaluation.questionnaire.TypeQuestion;
import org.entstage.evaluation.questionnaire.Valeur;
import org.entstage.evaluation.resultat.Mesure.Part;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DepouillementTest {

    private static final int SEUIL = 5;

    @Test
    void aggregates_equal_a_plain_recount_of_the_answers() {
        int comparees = 0;
        for (int graine = 0; graine < 60; graine++) {
            Urne urne = new Urne(graine, 40 + graine);
            for (int seuil : new int[] {1, SEUIL}) {
                Depouillement depouillement = urne.depouillement(seuil);
                List<GroupeDeFiches> groupes = urne.groupes();
                for (ResultatDeQuestion resultat : depouillement.resultats(groupes)) {
                    for (int i = 0; i < groupes.size(); i++) {
                        Mesure mesure = resultat.mesures().get(i);
                        if (mesure.montree()) {
                            comparer(resultat, mesure, urne.reponses(groupes.get(i), resultat.question()), seuil);
                            comparees++;
                        }
                    }
                }
            }
        }
        assertThat(comparees).isGreaterThan(2000);
    }

    @Test
    void a_question_by_groups_says_what_each_group_alone_says() {
        for (int graine = 100; graine < 130; graine++) {
            Urne urne = new Urne(graine, 80);
            Depouillement depouillement = urne.depouillement(SEUIL);
            for (QuestionSuivie question : urne.grille().questions()) {
                Depouillement.Ventilee ventilee =
                        depouillement.ventiler(question, new Decoupage(false, AxeDeResultat.COMPOSANTE), null);
                List<GroupeDeFiches> groupes = List.copyOf(ventilee.mesures().keySet());
                List<Mesure> seules = depouillement.resultats(groupes).stream()
                        .filter(resultat -> resultat.question().equals(question))
                        .findFirst()
                        .orElseThrow()
                        .mesures();
                for (int i = 0; i < groupes.size(); i++) {
                    assertThat(ventilee.mesures().get(groupes.get(i))).isEqualTo(seules.get(i));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {4, 5})
    void nothing_is_said_of_four_answers_to_one_question_though_more_sheets_are_there(int repondues) {
        ContenuQuestionnaire contenu = contenu(Question.simple("q1", TypeQuestion.OUI_NON, texte("Oui ?"), false));
        List<Reponses> reponses = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            reponses.add(i < repondues ? Reponses.VIDES.avec("q1", new Valeur.OuiNon(i % 2 == 0)) : Reponses.VIDES);
        }
        Depouillement depouillement = depouiller(contenu, reponses, SEUIL);

        Mesure mesure = depouillement
                .resultats(List.of(GroupeDeFiches.TOUT))
                .get(0)
                .mesures()
                .get(0);

        assertThat(depouillement.fiches(GroupeDeFiches.TOUT)).isEqualTo(9);
        assertThat(mesure.montree()).isEqualTo(repondues == 5);
        assertThat(mesure.parts()).isEqualTo(repondues == 5 ? List.of(new Part(3, 5), new Part(2, 5)) : List.of());
    }

    @Test
    void a_later_version_keeps_the_answers_of_the_earlier_one_to_the_same_question() {
        Question avant = choix("q1", List.of(new Choix("a", texte("A")), new Choix("b", texte("B"))));
        Question apres = choix("q1", List.of(new Choix("c", texte("C")), new Choix("b", texte("Bé"))));
        Question autre = Question.simple("q2", TypeQuestion.OUI_NON, texte("Avant"), false);
        Question autrement = Question.simple("q2", TypeQuestion.QUALITE_5, texte("Après"), false);
        VersionLue une = new VersionLue(1, 1, contenu(avant, autre));
        VersionLue deux = new VersionLue(2, 2, contenu(apres, autrement));
        Population population = new Population(fiche -> true);
        for (int i = 0; i < 12; i++) {
            VersionLue version = i < 6 ? une : deux;
            Reponses reponses = Reponses.VIDES
                    .avec("q1", new Valeur.Choisi(i % 2 == 0 ? "b" : i < 6 ? "a" : "c"))
                    .avec("q2", i < 6 ? new Valeur.OuiNon(true) : new Valeur.Note(4));
            population.ajouter(fiche(i, version, reponses, new Random(i)));
        }

        List<ResultatDeQuestion> resultats = new Depouillement(population, new Grille(List.of(une, deux)), SEUIL)
                .resultats(List.of(GroupeDeFiches.TOUT));

        assertThat(resultats)
                .extracting(r -> r.question().cle())
                .containsExactly("CHOIX_UNIQUE.q1", "QUALITE_5.q2", "OUI_NON.q2");
        assertThat(resultats.get(0).modalites())
                .extracting(m -> m.libelle().fr())
                .containsExactly("C", "Bé", "A");
        assertThat(resultats.get(0).mesures().get(0).parts())
                .containsExactly(new Part(3, 12), new Part(6, 12), new Part(3, 12));
        assertThat(resultats.get(1).mesures().get(0).moyenne()).isEqualByComparingTo("4");
        assertThat(resultats.get(2).mesures().get(0).reponses()).isEqualTo(6);
    }

    @Test
    void numbers_are_put_into_round_classes() {
        ContenuQuestionnaire contenu = contenu(Question.simple("q1", TypeQuestion.NOMBRE, texte("Combien ?"), false));
        List<Reponses> reponses = IntStream.rangeClosed(1, 40)
                .mapToObj(i -> Reponses.VIDES.avec("q1", new Valeur.Nombre(BigDecimal.valueOf(400 + 10L * i))))
                .toList();

        ResultatDeQuestion resultat = depouiller(contenu, reponses, SEUIL)
                .resultats(List.of(GroupeDeFiches.TOUT))
                .get(0);

        assertThat(resultat.modalites()).extracting(Modalite::cle).startsWith("400..450", "450..500");
        assertThat(resultat.mesures().get(0).parts().stream()
                        .mapToInt(Part::nombre)
                        .sum())
                .isEqualTo(40);
        assertThat(resultat.mesures().get(0).moyenne()).isEqualByComparingTo("605");
        assertThat(resultat.mesures().get(0).mediane()).isEqualByComparingTo("605");
    }

    private static void comparer(ResultatDeQuestion resultat, Mesure mesure, List<Valeur> valeurs, int seuil) {
        TypeQuestion type = resultat.question().type();
        assertThat(mesure.reponses()).isEqualTo(valeurs.size()).isGreaterThanOrEqualTo(seuil);
        for (int i = 0; i < resultat.modalites().size(); i++) {
            Modalite modalite = resultat.modalites().get(i);
            Part part = mesure.parts().get(i);
            long attendu = valeurs.stream().filter(v -> est(v, modalite)).count();
            if (type == TypeQuestion.GROUPE_OUI_NON) {
                long sur = valeurs.stream()
                        .filter(v -> ((Valeur.Groupe) v).reponses().containsKey(modalite.cle()))
                        .count();
                assertThat(part).isEqualTo(sur < seuil ? Part.CACHEE : new Part((int) attendu, (int) sur));
            } else {
                assertThat(part).as("%s %s", type, modalite).isEqualTo(new Part((int) attendu, valeurs.size()));
            }
        }
        List<BigDecimal> nombres = valeurs.stream()
                .map(DepouillementTest::nombre)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        if (nombres.isEmpty()) {
            assertThat(mesure.moyenne()).isNull();
        } else {
            BigDecimal somme = nombres.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(mesure.moyenne())
                    .isEqualByComparingTo(somme.divide(BigDecimal.valueOf(nombres.size()), 2, RoundingMode.HALF_UP));
            BigDecimal milieux = nombres.get((nombres.size() - 1) / 2).add(nombres.get(nombres.size() / 2));
            assertThat(mesure.mediane())
                    .isEqualByComparingTo(milieux.divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP));
        }
    }

    private static boolean est(Valeur valeur, Modalite modalite) {
        if (valeur instanceof Valeur.Nombre nombre) {
            return modalite.depuis().compareTo(modalite.jusque()) == 0
                    ? nombre.nombre().compareTo(modalite.depuis()) == 0
                    : nombre.nombre().compareTo(modalite.depuis()) >= 0
                            && nombre.nombre().compareTo(modalite.jusque()) < 0;
        }
        return valeur instanceof Valeur.Jour jour
                ? jour.jour().toString().startsWith(modalite.cle())
                : valeur.mots().contains(modalite.cle());
    }

    private static BigDecimal nombre(Valeur valeur) {
        return valeur instanceof Valeur.Note note
                ? BigDecimal.valueOf(note.note())
                : valeur instanceof Valeur.Nombre nombre ? nombre.nombre() : null;
    }

    private static Depouillement depouiller(ContenuQuestionnaire contenu, List<Reponses> reponses, int seuil) {
        VersionLue version = new VersionLue(1, 1, contenu);
        Population population = new Population(fiche -> true);
        for (int i = 0; i < reponses.size(); i++) {
            population.ajouter(fiche(i, version, reponses.get(i), new Random(i)));
        }
        return new Depouillement(population, new Grille(List.of(version)), seuil);
    }

    private static FicheComptee fiche(long id, VersionLue version, Reponses reponses, Random hasard) {
        return new FicheComptee(
                id,
                id,
                version.versionId(),
                2025 + hasard.nextInt(2),
                1,
                (long) hasard.nextInt(6),
                "62.01Z",
                "FR",
                "M" + hasard.nextInt(4),
                "C" + hasard.nextInt(3),
                version.empreinte(reponses));
    }

    private static Question choix(String code, List<Choix> choix) {
        return new Question(
                code, TypeQuestion.CHOIX_UNIQUE, texte("Lequel ?"), null, false, null, choix, false, null, null);
    }

    private static ContenuQuestionnaire contenu(Question... questions) {
        return new ContenuQuestionnaire(
                texte("Titre"), null, List.of(new Rubrique("r1", texte("Rubrique"), null, List.of(questions))));
    }

    private static TexteBilingue texte(String fr) {
        return new TexteBilingue(fr, null);
    }

    /** Sheets of one form with random answers, which are remembered to be counted by hand. */
    private static final class Urne {

        private final VersionLue version;
        private final List<FicheComptee> fiches = new ArrayList<>();
        private final Map<Long, Reponses> dites = new HashMap<>();

        Urne(int graine, int combien) {
            QuestionnairesAuHasard auHasard = new QuestionnairesAuHasard(graine);
            version = new VersionLue(1, 1, auHasard.contenu());
            Random hasard = new Random(graine);
            for (long id = 1; id <= combien; id++) {
                Reponses reponses = version.contenu().retenir(auHasard.reponses(version.contenu()));
                dites.put(id, reponses);
                fiches.add(fiche(id, version, reponses, hasard));
            }
        }

        Grille grille() {
            return new Grille(List.of(version));
        }

        Depouillement depouillement(int seuil) {
            Population population = new Population(fiche -> true);
            fiches.forEach(population::ajouter);
            return new Depouillement(population, grille(), seuil);
        }

        List<GroupeDeFiches> groupes() {
            List<GroupeDeFiches> groupes = new ArrayList<>();
            for (Integer annee : new Integer[] {null, 2025, 2026}) {
                groupes.add(GroupeDeFiches.annee(annee));
                for (int i = 0; i < 3; i++) {
                    groupes.add(GroupeDeFiches.de(annee, AxeDeResultat.COMPOSANTE, "C" + i));
                    groupes.add(GroupeDeFiches.de(annee, AxeDeResultat.HOTE, "" + i));
                }
            }
            return groupes;
        }

        List<Valeur> reponses(GroupeDeFiches groupe, QuestionSuivie question) {
            return fiches.stream()
                    .filter(fiche -> groupe.annee() == null || groupe.annee() == fiche.annee())
                    .filter(fiche ->
                            groupe.axe() == null || groupe.axe().code(fiche).equals(groupe.code()))
                    .map(fiche ->
                            dites.get(fiche.ficheId()).valeur(question.code()).orElse(null))
                    .filter(Objects::nonNull)
                    .collect(Collectors.toList());
        }
    }
}
