package org.entstage.offre.entreprise;

import java.util.List;
import java.util.Optional;
import org.entstage.commun.Ecarts;
import org.entstage.structureaccueil.FicheStructure;

/**
 * A request of a company for who decides on it.
 *
 * @param courriel of who asks
 * @param precision what he says, or null
 * @param avant null for a company that nobody knows
 * @param ecarts what would change of the organisation
 * @param parNumero the known company that has the number which is claimed; null for none
 * @param parAdresse other known companies of which the address of who asks is known: nobody may trust that, since anybody
 *     could have typed it into a convention
 */
public record FicheDemande(
        LigneDemande ligne,
        int version,
        String courriel,
        String precision,
        DonneesEntreprise avant,
        DonneesEntreprise apres,
        List<Ecarts.Ecart> ecarts,
        FicheStructure parNumero,
        List<FicheStructure> parAdresse) {

    /** Who would be let in. */
    public List<PersonneDEntreprise> ajoutees() {
        return apres.personnes().stream()
                .filter(personne -> avant == null || connue(avant, personne).isEmpty())
                .toList();
    }

    /** Who would be shut out. */
    public List<PersonneDEntreprise> retirees() {
        return avant == null
                ? List.of()
                : avant.personnes().stream()
                        .filter(personne -> connue(apres, personne).isEmpty())
                        .toList();
    }

    /** Of whom something else would be known. */
    public List<PersonneDEntreprise> corrigees() {
        return avant == null
                ? List.of()
                : apres.personnes().stream()
                        .filter(personne -> connue(avant, personne)
                                .filter(ancienne -> !ancienne.equals(personne))
                                .isPresent())
                        .toList();
    }

    private static Optional<PersonneDEntreprise> connue(DonneesEntreprise ou, PersonneDEntreprise personne) {
        return ou.personnes().stream()
                .filter(autre -> autre.courriel().equals(personne.courriel()))
                .findFirst();
    }
}
