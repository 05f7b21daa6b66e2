package org.entstage.offres.recherche;

import javax.validation.constraints.NotBlank;
import javax.validation.constraints.NotNull;
import javax.validation.constraints.Size;
import org.entstage.offre.recherche.FrequenceAlerte;
import org.entstage.offre.recherche.SaisieRecherche;

/** What a saved search is called, and how often it is sent. */
public class RechercheForm {

    @NotBlank
    @Size(max = SaisieRecherche.LIBELLE)
    String libelle;

    @NotNull
    FrequenceAlerte frequence;
}
