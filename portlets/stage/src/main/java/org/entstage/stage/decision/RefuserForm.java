package org.entstage.stage.decision;

import java.util.List;
import javax.validation.constraints.NotBlank;
import javax.validation.constraints.Size;
import org.entstage.convention.ChampConvention;

/** Why a convention is refused, and which parts the student is asked to correct. */
public class RefuserForm {

    @NotBlank
    @Size(max = 2000)
    String motif;

    /** Names of {@link ChampConvention}. */
    @Size(max = 40)
    List<@Size(max = 40) String> champs;

    /** Those that exist. */
    List<ChampConvention> champsNommes() {
        return champs == null
                ? List.of()
                : champs.stream()
                        .flatMap(nom -> ChampConvention.lire(nom).stream())
                        .distinct()
                        .toList();
    }
}
