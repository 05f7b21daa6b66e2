package org.entstage.convention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javax.persistence.CascadeType;
import javax.persistence.Embeddable;
import javax.persistence.OneToMany;
import javax.persistence.OrderBy;
import javax.persistence.Transient;
import org.entstage.convention.regles.Derogation;
import org.entstage.droits.Geste;

/** What happened to a convention: lines that stay, and events that wait for who listens. */
@Embeddable
class Historique {

    @OneToMany(mappedBy = "convention", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<EvenementHistorique> lignes = new ArrayList<>();

    @Transient
    private final List<Supplier<Object>> evenements = new ArrayList<>();

    protected Historique() {}

    /** Keeps a line: who, when, what, why. */
    EvenementHistorique noter(Convention convention, Geste geste, Transition transition, String details) {
        EvenementHistorique ligne = new EvenementHistorique(convention, geste, transition, details);
        lignes.add(ligne);
        return ligne;
    }

    /**
     * The waivers that hold now, by the code of their rule: of one rule the last. Those of an avenant hold with it, once it
     * is valid.
     */
    Map<String, Derogation> derogations() {
        Map<String, Derogation> accordees = new HashMap<>();
        for (EvenementHistorique evenement : lignes) {
            LigneHistorique ligne = evenement.ligne();
            if (ligne.avenant() == null) {
                suivre(evenement, ligne, accordees);
            } else if (ligne.transition() == Transition.AVENANT_VALIDE) {
                accordees.putAll(derogations(ligne.avenant().id()));
            }
        }
        return accordees;
    }

    /** Those of one avenant. */
    Map<String, Derogation> derogations(long avenant) {
        Map<String, Derogation> accordees = new HashMap<>();
        for (EvenementHistorique evenement : lignes) {
            LigneHistorique ligne = evenement.ligne();
            if (ligne.avenant() != null && ligne.avenant().id() == avenant) {
                suivre(evenement, ligne, accordees);
            }
        }
        return accordees;
    }

    private static void suivre(
            EvenementHistorique evenement, LigneHistorique ligne, Map<String, Derogation> accordees) {
        if (ligne.transition() == Transition.DEROGATION) {
            accordees.put(ligne.regle(), evenement.derogation());
        } else if (ligne.transition() == Transition.DEROGATION_RETIREE) {
            accordees.remove(ligne.regle());
        }
    }

    /** Tells who listens, once the convention is written and has its number. */
    void annoncer(Supplier<Object> evenement) {
        evenements.add(evenement);
    }

    /** What the last refusal asks to correct; empty when it named nothing, or there was none. */
    List<ChampConvention> champsACorriger() {
        return dernierRefus() < 0
                ? List.of()
                : lignes.get(dernierRefus()).ligne().champs();
    }

    /** Whether since the last refusal nothing changed but what it asked for. */
    boolean corrigeeCommeDemande() {
        List<ChampConvention> demandes = champsACorriger();
        return !demandes.isEmpty()
                && lignes.subList(dernierRefus() + 1, lignes.size()).stream()
                        .map(EvenementHistorique::ligne)
                        // What a certificate says is not what the student corrects.
                        .filter(ligne -> ligne.transition() != Transition.PIECE_ACCEPTEE)
                        .flatMap(ligne -> ligne.changements().stream())
                        .allMatch(changement -> demandes.contains(changement.quoi()));
    }

    private int dernierRefus() {
        for (int rang = lignes.size() - 1; rang >= 0; rang--) {
            if (lignes.get(rang).ligne().transition() == Transition.REFUSEE) {
                return rang;
            }
        }
        return -1;
    }

    /** Hands over the events since the last time. */
    List<Object> retirerEvenements() {
        List<Object> retires = evenements.stream().map(Supplier::get).toList();
        evenements.clear();
        return retires;
    }

    /** The lines, the oldest first. */
    List<LigneHistorique> lignes() {
        return lignes.stream().map(EvenementHistorique::ligne).toList();
    }
}
