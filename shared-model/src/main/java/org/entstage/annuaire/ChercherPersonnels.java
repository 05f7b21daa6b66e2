package org.entstage.annuaire;

import java.util.List;
import java.util.stream.Stream;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.RemoteUseCase;
import org.entstage.commun.SystemeIndisponible;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** Finds members of the institution's staff, teachers among them, by any part of their names or by account. */
@RemoteUseCase
public class ChercherPersonnels {

    private static final List<Action> POUR = List.of(
            Action.PERSONNEL_GERER, Action.ROLE_ATTRIBUER, Action.DELEGUER, Action.DELEGATION_GERER, Action.AGIR_COMME);

    private final Annuaire annuaire;

    public ChercherPersonnels(Annuaire annuaire) {
        this.annuaire = annuaire;
    }

    /**
     * @param acteur who gives rights, hands his own over, or looks through somebody's eyes
     * @return the person of that account if there is one, then those found by name, 20 at most
     * @throws AccesRefuse for anybody else
     * @throws SystemeIndisponible when the directory does not answer
     */
    public List<Personne> executer(Acteur acteur, String texte) {
        if (POUR.stream().noneMatch(acteur::peut)) {
            throw new AccesRefuse("one of the rights " + POUR + " is needed");
        }
        if (texte == null || texte.isBlank()) {
            return List.of();
        }
        Stream<Personne> parCompte = annuaire.parLogin(texte.strip()).filter(Personne::travaille).stream();
        return Stream.concat(parCompte, annuaire.chercherPersonnels(texte, ChercherEnseignants.MAXIMUM).stream())
                .distinct()
                .limit(ChercherEnseignants.MAXIMUM)
                .toList();
    }
}
