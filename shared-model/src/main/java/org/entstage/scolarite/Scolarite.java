package org.entstage.scolarite;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entstage.commun.SystemeIndisponible;

/**
 * Port to the student records. Every method may wait for another system: never call it inside a transaction.
 *
 * <p>"No data" and "no answer" are never mixed: the first is an empty result, the second {@link SystemeIndisponible}.
 */
public interface Scolarite {

    /**
     * The whole file of one student. Its parts are read side by side; those that did not answer in time are named in
     * {@link DossierScolaire#manquantes()}.
     *
     * @param numeroEtudiant as people write it, with or without leading zeros
     * @throws EtudiantInconnu when the records do not know the number
     * @throws SystemeIndisponible when nothing answered
     */
    DossierScolaire dossier(String numeroEtudiant);

    /** Whether this source holds every registration: then a student without any is not registered. */
    default boolean inscriptionsFontFoi() {
        return true;
    }

    /**
     * Who signs for the institution in this component.
     *
     * @throws SystemeIndisponible when the records do not answer
     */
    Optional<Signataire> signataire(String codeComposante);

    /**
     * Name and address of the institution.
     *
     * @throws SystemeIndisponible when the records do not answer
     */
    Optional<ReferenceEtablissement> etablissement();

    /**
     * The components (UFR, institutes, schools) in service, by label.
     *
     * @throws SystemeIndisponible when the records do not answer
     */
    List<Composante> composantes();

    /**
     * The étapes of a component, one row for each version, by label; only those that the source can tell.
     *
     * @throws SystemeIndisponible when the records do not answer
     */
    default List<EtapeOfferte> etapes(String codeComposante) {
        return List.of();
    }

    /**
     * Those étapes that the records do not know, or no longer. None where the source does not hold them all.
     *
     * @throws SystemeIndisponible when the records do not answer
     */
    default Set<CodeEtape> etapesInconnues(Collection<CodeEtape> etapes) {
        return Set.of();
    }
}
