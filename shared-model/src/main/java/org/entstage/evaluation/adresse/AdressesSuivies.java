package org.entstage.evaluation.adresse;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.entstage.evaluation.Repondant;

/** What is known of addresses beyond conventions, in this institution. */
public interface AdressesSuivies {

    Optional<AdresseSuivie> une(long convention, Repondant repondant);

    /** Those about these conventions, in one statement. */
    List<AdresseSuivie> des(Collection<Long> conventions);

    void enregistrer(AdresseSuivie adresse);
}
