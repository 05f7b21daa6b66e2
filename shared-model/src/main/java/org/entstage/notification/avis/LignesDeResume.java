package org.entstage.notification.avis;

import java.time.LocalDateTime;
import java.util.List;

/** What waits for a digest, by person. */
public interface LignesDeResume {

    /** One whose key is there already is left aside. */
    void ajouter(LigneDeResume ligne);

    /** People for whom something waits that was told until this moment. */
    List<String> logins(LocalDateTime jusquA);

    /** What waits for one and was told until this moment, the oldest first; it does not wait any more. */
    List<LigneDeResume> prendre(String login, LocalDateTime jusquA);

    /** Takes away what was taken before this moment. */
    int purger(LocalDateTime prisAvant);
}
