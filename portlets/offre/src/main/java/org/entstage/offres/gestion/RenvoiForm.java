package org.entstage.offres.gestion;

import java.util.ArrayList;
import java.util.List;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;
import org.entstage.offre.ChampOffre;

/** Why an offer goes back or is refused, and which parts are to be corrected. */
public class RenvoiForm {

    @NotBlank
    @Size(max = 4000)
    String motif;

    /** Names of {@link ChampOffre}. */
    @Size(max = 40)
    List<@Size(max = 40) String> champs = new ArrayList<>();

    /** Those that exist. */
    List<ChampOffre> champsNommes() {
        return champs.stream()
                .flatMap(nom -> ChampOffre.lire(nom).stream())
                .distinct()
                .toList();
    }
}
