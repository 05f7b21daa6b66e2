package org.entstage.stage.convention;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.validation.constraints.Size;
import org.entstage.nomenclature.RevisionNaf;
import org.entstage.structureaccueil.FicheStructure;
import org.entstage.structureaccueil.SaisieProfil;

/** What kind of organisation a host is; everything may stay empty. */
public class ProfilForm {

    @Size(max = 20)
    String type;

    @Size(max = 20)
    String formeJuridique;

    @Size(max = 20)
    String effectif;

    /** Code or words; proposals while typing fill in both. */
    @Size(max = 300)
    String activite;

    /** Asked only where several revisions are known; else null. */
    RevisionNaf revision;

    protected SaisieProfil profil() {
        return new SaisieProfil(type, formeJuridique, effectif, activite, revision);
    }

    /** @param libelle heading of the activity, or null */
    void reprendre(FicheStructure hote, String libelle) {
        type = hote.type();
        formeJuridique = hote.formeJuridique();
        effectif = hote.effectif();
        revision = hote.revisionNaf();
        activite = Stream.of(hote.naf(), libelle)
                .filter(morceau -> morceau != null)
                .collect(Collectors.joining(" "));
    }
}
