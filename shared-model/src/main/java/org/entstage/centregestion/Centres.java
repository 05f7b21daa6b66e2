package org.entstage.centregestion;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The centres de gestion of this institution. */
public interface Centres {

    Optional<CentreGestion> parId(long id);

    /**
     * The centre that handles a registration: the one attached to the étape and version, else to the étape, else to
     * the component.
     */
    Optional<CentreGestion> pour(String codeComposante, String codeEtape, String versionEtape);

    /** All centres, by label. */
    List<CentreGestion> tous();

    List<CentreGestion> parIds(Collection<Long> ids);

    Optional<CentreGestion> parCode(String code);

    /** The institution's own centre. */
    Optional<CentreGestion> deLEtablissement();

    /** The centres right below one. */
    List<CentreGestion> dessous(CentreGestion centre);

    CentreGestion enregistrer(CentreGestion centre);
}
