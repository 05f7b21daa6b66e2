package org.entstage.texte;

import java.util.List;
import java.util.Optional;
import org.entstage.texte.TexteEditable.Langue;

/** The texts that this institution wrote. Who changes them says so to {@link org.entstage.commun.jpa.VersionsDonnees}. */
public interface TextesPropres {

    List<TextePropre> tous();

    Optional<TextePropre> un(TexteEditable texte, Langue langue);

    void enregistrer(TextePropre texte);

    void retirer(TextePropre texte);
}
