package org.entstage.stage.avenant;

import java.util.List;
import javax.validation.constraints.Size;

/** What an avenant is to change. */
public class ChoixForm {

    /** Names of {@link org.entstage.convention.NatureAvenant}. */
    @Size(max = 20)
    List<@Size(max = 20) String> natures;
}
