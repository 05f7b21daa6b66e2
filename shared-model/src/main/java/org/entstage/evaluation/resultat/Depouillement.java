package org.entstage.evaluation.resultat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.entstage.evaluation.questionnaire.TypeQuestion;
import org.entstage.evaluation.resultat.Confidentialite.Partition;
import org.entstage.evaluation.resultat.Grille.Place;

/** Counts answers of a population, and says of each number only what may be shown. */
final class Depouillement {

    private final Population population;
    private final Grille grille;
    private final GroupesMontrables montrables;
    private final int seuil;

    Depouillement(Population population, Grille grille, int seuil) {
        this.population = population;
        this.grille = grille;
        this.seuil = seuil;
        this.montrables = new GroupesMontrables(population, seuil);
    }

    Population population() {
        return population;
    }

    GroupesMontrables montrables() {
        return montrables;
    }

    /** Sheets of a group; negative when that may not be said. */
    int fiches(GroupeDeFiches groupe) {
        int rang = montrables.rang(groupe);
        return rang < 0 || !montrables.fiches(groupe.decoupage())[rang]
                ? -1
                : population.coupe(groupe.decoupage()).partition().tailles(null)[rang];
    }

    /** A sheet of a group, the one of the latest convention; empty when nobody is in it. */
    Optional<FicheComptee> exemple(GroupeDeFiches groupe) {
        int rang = montrables.rang(groupe);
        return rang < 0 ? Optional.empty() : Optional.of(population.exemple(groupe.decoupage(), rang));
    }

    /** Every question, side by side for some groups; how many wrote something is said of wholes only. */
    List<ResultatDeQuestion> resultats(List<GroupeDeFiches> groupes) {
        Comptes comptes =
                compter(q -> true, groupes.stream().map(this::appartenance).toList());
        return IntStream.range(0, grille.questions().size())
                .mapToObj(q -> {
                    List<Modalite> modalites = comptes.modalites(q);
                    return new ResultatDeQuestion(
                            grille.questions().get(q),
                            modalites,
                            IntStream.range(0, groupes.size())
                                    .mapToObj(i -> mesure(comptes, q, groupes.get(i), i, modalites))
                                    .toList());
                })
                .toList();
    }

    private Mesure mesure(Comptes comptes, int q, GroupeDeFiches groupe, int colonne, List<Modalite> modalites) {
        int rang = montrables.rang(groupe);
        if (rang < 0 || !montrables.reponses(groupe.decoupage(), comptes.repondues[q])[rang]) {
            return Mesure.CACHEE;
        }
        Mesure mesure = comptes.cumuls[colonne][0][q].mesure(modalites, seuil);
        boolean lisible = grille.questions().get(q).enMots()
                && mesure.mots() > 0
                && groupe.axe() == null
                && montrables.textes(groupe.decoupage(), comptes.ecrites[q], comptes.repondues[q])[rang];
        return mesure.avecMots(lisible ? mesure.mots() : 0);
    }

    /**
     * One question in every group of a cutting.
     *
     * @param annee the year whose groups are meant; null when the cutting is by year alone, or for all years
     */
    Ventilee ventiler(QuestionSuivie question, Decoupage decoupage, Integer annee) {
        int q = grille.questions().indexOf(question);
        Population.Coupe coupe = population.coupe(decoupage);
        GroupeDeFiches ensemble = GroupeDeFiches.annee(annee);
        Comptes comptes = compter(un -> un == q, List.of(coupe.partition(), appartenance(ensemble)));
        List<Modalite> modalites = comptes.modalites(q);
        boolean[] montres = montrables.reponses(decoupage, comptes.repondues[q]);
        Map<GroupeDeFiches, Mesure> mesures = new HashMap<>();
        coupe.partition().rangs().forEach(rang -> {
            GroupeDeFiches groupe = coupe.groupes().get(rang);
            if (annee == null || annee.equals(groupe.annee())) {
                Cumul cumul = comptes.cumuls[0][rang][q];
                mesures.put(
                        groupe, montres[rang] ? cumul.mesure(modalites, seuil).avecMots(0) : Mesure.CACHEE);
            }
        });
        return new Ventilee(modalites, mesure(comptes, q, ensemble, 1, modalites), mesures);
    }

    /** All questions that are counted, in every group of a cutting that may be shown; words are left out. */
    Map<GroupeDeFiches, List<ResultatDeQuestion>> ventilerTout(Decoupage decoupage) {
        Population.Coupe coupe = population.coupe(decoupage);
        Comptes comptes = compter(q -> grille.questions().get(q).seCompte(), List.of(coupe.partition()));
        boolean[] montrees = montrables.fiches(decoupage);
        Map<GroupeDeFiches, List<ResultatDeQuestion>> resultats = new HashMap<>();
        coupe.partition()
                .rangs()
                .filter(rang -> montrees[rang])
                .forEach(rang -> resultats.put(coupe.groupes().get(rang), new ArrayList<>()));
        for (int q = 0; q < grille.questions().size(); q++) {
            QuestionSuivie question = grille.questions().get(q);
            if (question.seCompte()) {
                int suivie = q;
                List<Modalite> modalites = comptes.modalites(q);
                boolean[] montres = montrables.reponses(decoupage, comptes.repondues[q]);
                coupe.partition()
                        .rangs()
                        .filter(rang -> montrees[rang])
                        .forEach(rang -> resultats
                                .get(coupe.groupes().get(rang))
                                .add(new ResultatDeQuestion(
                                        question,
                                        modalites,
                                        List.of(
                                                montres[rang]
                                                        ? comptes.cumuls[0][rang][suivie]
                                                                .mesure(modalites, seuil)
                                                                .avecMots(0)
                                                        : Mesure.CACHEE))));
            }
        }
        return resultats;
    }

    /**
     * A question by groups.
     *
     * @param ensemble all of the same years
     */
    record Ventilee(List<Modalite> modalites, Mesure ensemble, Map<GroupeDeFiches, Mesure> mesures) {}

    /** The sheets whose words to a question may be read in a group; none when they may not. */
    List<FicheComptee> fichesLisibles(QuestionSuivie question, GroupeDeFiches groupe) {
        int q = grille.questions().indexOf(question);
        Comptes comptes = compter(un -> un == q, List.of());
        int rang = montrables.rang(groupe);
        if (rang < 0 || !montrables.textes(groupe.decoupage(), comptes.ecrites[q], comptes.repondues[q])[rang]) {
            return List.of();
        }
        Partition partition = population.coupe(groupe.decoupage()).partition();
        return comptes.ecrites[q].stream()
                .filter(fiche -> partition.groupe(fiche) == rang)
                .mapToObj(population::fiche)
                .toList();
    }

    /** The sheets of a group as group 0, all others outside. */
    private Partition appartenance(GroupeDeFiches groupe) {
        int rang = montrables.rang(groupe);
        Partition partition = population.coupe(groupe.decoupage()).partition();
        int[] dedans = new int[partition.fiches()];
        for (int fiche = 0; fiche < dedans.length; fiche++) {
            dedans[fiche] = rang >= 0 && partition.groupe(fiche) == rang ? 0 : -1;
        }
        return new Partition(dedans, new int[1]);
    }

    private Comptes compter(IntPredicate questions, List<Partition> colonnes) {
        Comptes comptes = new Comptes(questions, colonnes);
        for (int fiche = 0; fiche < population.taille(); fiche++) {
            comptes.ajouter(fiche);
        }
        return comptes;
    }

    /** One passage over all sheets. */
    private final class Comptes {

        private final IntPredicate voulues;
        private final List<Partition> colonnes;
        private final BitSet[] repondues;
        private final BitSet[] ecrites;
        private final Cumul[][][] cumuls;
        private final List<Set<String>> dites;

        Comptes(IntPredicate voulues, List<Partition> colonnes) {
            int questions = grille.questions().size();
            this.voulues = voulues;
            this.colonnes = colonnes;
            this.repondues = ensembles(questions);
            this.ecrites = ensembles(questions);
            this.cumuls = colonnes.stream()
                    .map(colonne -> new Cumul[colonne.dehors().length][questions])
                    .toArray(Cumul[][][]::new);
            this.dites = new ArrayList<>();
            grille.questions().forEach(question -> dites.add(new HashSet<>()));
        }

        private static BitSet[] ensembles(int combien) {
            return IntStream.range(0, combien).mapToObj(i -> new BitSet()).toArray(BitSet[]::new);
        }

        List<Modalite> modalites(int q) {
            return Modalites.de(grille.questions().get(q), dites.get(q));
        }

        void ajouter(int fiche) {
            FicheComptee comptee = population.fiche(fiche);
            Place[] places = grille.places(comptee.versionId());
            String empreinte = comptee.reponses();
            Empreinte.lire(empreinte, (place, debut, fin, commentaire) -> {
                if (voulues.test(places[place].question())) {
                    ajouter(fiche, places[place], empreinte, debut, fin, commentaire);
                }
            });
        }

        private void ajouter(int fiche, Place place, String empreinte, int debut, int fin, boolean commentaire) {
            int q = place.question();
            QuestionSuivie question = grille.questions().get(q);
            if (fin > debut) {
                repondues[q].set(fiche);
                if (question.type() == TypeQuestion.NOMBRE || question.type() == TypeQuestion.DATE) {
                    dites.get(q).add(empreinte.substring(debut, fin));
                }
            }
            if (commentaire || question.type() == TypeQuestion.TEXTE) {
                ecrites[q].set(fiche);
            }
            for (int colonne = 0; colonne < cumuls.length; colonne++) {
                int groupe = colonnes.get(colonne).groupe(fiche);
                if (groupe >= 0) {
                    cumul(colonne, groupe, q).ajouter(empreinte, debut, fin, place.choix(), commentaire);
                }
            }
        }

        private Cumul cumul(int colonne, int groupe, int q) {
            Cumul cumul = cumuls[colonne][groupe][q];
            if (cumul == null) {
                cumul = new Cumul(grille.questions().get(q));
                cumuls[colonne][groupe][q] = cumul;
            }
            return cumul;
        }
    }
}
