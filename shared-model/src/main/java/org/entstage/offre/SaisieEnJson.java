package org.entstage.offre;

import org.entstage.commun.EnJson;

/** {@link SaisieOffre} as text. */
class SaisieEnJson extends EnJson<SaisieOffre> {

    SaisieEnJson() {
        super(SaisieOffre.class);
    }
}
