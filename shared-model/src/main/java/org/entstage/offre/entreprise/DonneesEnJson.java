package org.entstage.offre.entreprise;

import org.entstage.commun.EnJson;

/** {@link DonneesEntreprise} as text. */
class DonneesEnJson extends EnJson<DonneesEntreprise> {

    DonneesEnJson() {
        super(DonneesEntreprise.class);
    }
}
