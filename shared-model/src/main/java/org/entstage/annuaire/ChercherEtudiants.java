package org.entstage.annuaire;

import java.util.List;
import java.util.stream.Stream;
import org.entstage.commun.AccesRefuse;
import org.entstage.commun.RemoteUseCase;
import org.entstage.commun.SystemeIndisponible;
import org.entstage.droits.Acteur;
import org.entstage.droits.Action;

/** Finds the student for whom staff makes a convention, by number or by any part of his names. */
@RemoteUseCase
public class ChercherEtudiants {

    private final Annuaire annuaire;

    public ChercherEtudiants(Annuaire annuaire) {
        this.annuaire = annuaire;
    }

    /**
     * @param acteur staff
     * @return the student of that number if there is one, then those found by name, 20 at most
     * @throws AccesRefuse for anybody else
     * @throws SystemeIndisponible when the directory does not answer
     */
    public List<Personne> executer(Acteur acteur, String texte) {
        acteur.exigerEnPersonnel(Action.ETUDIANT_CHERCHER);
        if (texte == null || texte.isBlank()) {
            return List.of();
        }
        Stream<Personne> parNumero =
                estUnNumero(texte) ? annuaire.etudiantParNumero(texte.strip()).stream() : Stream.of();
        Stream<Personne> parNom = annuaire.chercherEtudiants(texte, ChercherEnseignants.MAXIMUM).stream();
        return Stream.concat(parNumero, parNom)
                .distinct()
                .limit(ChercherEnseignants.MAXIMUM)
                .toList();
    }

    private static boolean estUnNumero(String texte) {
        return texte.chars().anyMatch(Character::isDigit);
    }
}
