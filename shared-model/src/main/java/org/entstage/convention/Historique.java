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
    void noter(Convention convention, Geste geste, Transition transition, String details) {
        lignes.add(new EvenementHistorique(convention, geste, transition, details));
    }

    /** Keeps that a rule was waived, and for what. */
    void noterDerogation(Convention convention, Geste geste, String regle, Derogation accordee) {
        EvenementHistorique ligne = new EvenementHistorique(convention, geste, Transition.DEROGATION, accordee.motif());
        ligne.porteSur(regle, accordee);
        lignes.add(ligne);
    }

    /** Keeps that the waiver of a rule was taken back. */
    void noterRetrait(Convention convention, Geste geste, String regle) {
        EvenementHistorique ligne = new EvenementHistorique(convention, geste, Transition.DEROGATION_RETIREE, null);
        ligne.porteSur(regle, null);
        lignes.add(ligne);
    }

    /** The waivers that hold now, by the code of their rule: of one rule the last. */
    Map<String, Derogation> derogations() {
        Map<String, Derogation> accordees = new HashMap<>();
        for (EvenementHistorique evenement : lignes) {
            LigneHistorique ligne = evenement.ligne();
            if (ligne.transition() == Transition.DEROGATION) {
                accordees.put(ligne.regle(), evenement.derogation());
            } else if (ligne.transition() == Transition.DEROGATION_RETIREE) {
                accordees.remove(ligne.regle());
            }
        }
        return accordees;
    }

    /** Keeps a line and tells who listens, once the convention is written. */
    void annoncer(Convention convention, Geste geste, Transition transition, String details, Object evenement) {
        noter(convention, geste, transition, details);
        evenements.add(() -> evenement);
    }

    /** Tells who listens, once the convention is written and has its number. */
    void annoncer(Supplier<Object> evenement) {
        evenements.add(evenement);
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
