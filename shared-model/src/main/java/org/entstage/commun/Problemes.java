package org.entstage.commun;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/** Gathers everything that is wrong, so that a person corrects once. */
public final class Problemes {

    private final List<Probleme> trouves = new ArrayList<>();

    /** Notes a problem of a field. */
    public Problemes ajouter(String champ, String cle, Serializable... arguments) {
        trouves.add(Probleme.auChamp(champ, cle, arguments));
        return this;
    }

    /** Notes all of these too. */
    public Problemes tous(Problemes autres) {
        trouves.addAll(autres.trouves);
        return this;
    }

    /** Notes a problem of a field when the condition holds. */
    public Problemes si(boolean condition, String champ, String cle, Serializable... arguments) {
        return condition ? ajouter(champ, cle, arguments) : this;
    }

    /** Notes {@code commun.obligatoire} when the text is empty. */
    public Problemes obligatoire(String champ, String valeur) {
        return si(valeur == null || valeur.isBlank(), champ, "commun.obligatoire");
    }

    /** Notes {@code commun.tropLong} when the text has more characters than it may. */
    public Problemes longueur(String champ, String valeur, int maximum) {
        return si(valeur != null && valeur.length() > maximum, champ, "commun.tropLong", maximum);
    }

    public List<Probleme> trouves() {
        return List.copyOf(trouves);
    }

    /** @throws RefusMetier with everything noted, when something was */
    public void refuser() {
        if (!trouves.isEmpty()) {
            throw new RefusMetier(trouves);
        }
    }
}
