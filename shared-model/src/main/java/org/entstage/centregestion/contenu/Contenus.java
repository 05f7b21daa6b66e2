package org.entstage.centregestion.contenu;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Instructions, documents and logos of this institution; the centre 0 is the institution itself. */
public interface Contenus {

    Optional<Consignes> consignes(long centre);

    void enregistrer(Consignes consignes);

    /** Without their contents, in the order in which they came. */
    List<LigneDocument> documents(Collection<Long> centres);

    Optional<DocumentDeConsigne> document(long id);

    void ajouter(DocumentDeConsigne document);

    void retirer(DocumentDeConsigne document);

    Optional<LogoCentre> logo(long centre);

    void enregistrer(LogoCentre logo);

    void retirer(LogoCentre logo);
}
