package org.entstage.parametre;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows behind {@link Parametres}, to change them. */
public interface ValeursDesParametres {

    /**
     * @return code of a centre of this institution; empty when there is none with this id
     */
    Optional<String> codeDuCentre(long centre);

    /** Ids of all centres of this institution by their codes, in the order of the codes. */
    Map<String, Long> centres();

    /**
     * @param centre id, {@value Parametres#ETABLISSEMENT} for the institution
     * @return what is set right there, nothing inherited
     */
    Optional<String> valeurPropre(long centre, Parametre parametre);

    /** Centres that have a value of their own, by label. */
    List<EtatParametre.Surcharge> surcharges(Parametre parametre);

    /** @param valeur null to inherit again */
    void poser(long centre, Parametre parametre, String valeur);
}
