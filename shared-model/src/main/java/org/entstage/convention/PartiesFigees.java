package org.entstage.convention;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.entstage.nomenclature.Liste;
import org.entstage.nomenclature.Valeur;
import org.entstage.structureaccueil.FicheStructure;

/**
 * Who a convention is made with and what its codes meant on the day it was handed in: a list that is renamed later, or a host
 * that changes its name, does not change what was agreed. What the rules and statistics read of the host (kind, headcount,
 * activity) stays that of its own file.
 *
 * @param etudiant the student, null while nothing is frozen
 * @param structure the host, null while nothing is frozen or none is chosen
 * @param referent the referent teacher, likewise
 * @param libelles the value that was chosen in each list
 */
public record PartiesFigees(
        FicheEtudiant etudiant, FicheStructure structure, FicheReferent referent, Map<Liste, Valeur> libelles) {

    /** Nothing is frozen: everything is read as it is today. */
    public static final PartiesFigees AUCUNE = new PartiesFigees(null, null, null, Map.of());

    public PartiesFigees {
        libelles = libelles == null || libelles.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(libelles));
    }

    /** What this code of the list meant; empty where the convention had another one, or none. */
    public Optional<Valeur> valeur(Liste liste, String code) {
        return Optional.ofNullable(libelles.get(liste))
                .filter(valeur -> valeur.code().equals(code));
    }

    FicheEtudiant etudiant(FicheEtudiant aujourdhui) {
        return etudiant == null ? aujourdhui : etudiant;
    }

    FicheReferent referent(FicheReferent aujourdhui) {
        boolean meme =
                referent != null && aujourdhui != null && referent.login().equals(aujourdhui.login());
        return meme ? referent : aujourdhui;
    }

    FicheStructure structure(FicheStructure aujourdhui) {
        boolean meme = structure != null && aujourdhui != null && structure.id() == aujourdhui.id();
        return meme ? structure.avecProfil(aujourdhui) : aujourdhui;
    }

    /** The same with what the host has just said of itself. */
    PartiesFigees avecHote(FicheStructure hote) {
        return new PartiesFigees(etudiant, hote, referent, libelles);
    }

    /** The same, and what it does not know yet: another host, another teacher or another code was chosen since. */
    PartiesFigees completees(PartiesFigees aujourdhui) {
        Map<Liste, Valeur> tous = new EnumMap<>(Liste.class);
        aujourdhui.libelles.forEach(
                (liste, valeur) -> tous.put(liste, valeur(liste, valeur.code()).orElse(valeur)));
        boolean memeHote =
                structure != null && aujourdhui.structure != null && structure.id() == aujourdhui.structure.id();
        return new PartiesFigees(
                etudiant(aujourdhui.etudiant),
                memeHote ? structure : aujourdhui.structure,
                referent(aujourdhui.referent),
                tous);
    }
}
