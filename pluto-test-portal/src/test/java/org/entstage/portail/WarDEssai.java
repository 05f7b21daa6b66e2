package org.entstage.portail;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entstage.portail.essai.FiltreEssai;
import org.entstage.portail.essai.PortletCasse;
import org.entstage.portail.essai.PortletEssai;
import org.entstage.portail.essai.PortletRecepteur;

/** Packs the test portlets into a web application: portlet.xml, an empty web.xml and their classes. */
final class WarDEssai {

    private static final Class<?>[] CLASSES = {
        PortletEssai.class, PortletRecepteur.class, PortletCasse.class, FiltreEssai.class
    };

    private WarDEssai() {}

    static Path assembler(Path dossier, String nom) {
        Path war = dossier.resolve(nom + ".war");
        try (ZipOutputStream archive = new ZipOutputStream(Files.newOutputStream(war))) {
            ajouter(archive, "WEB-INF/portlet.xml", "/" + nom + "/portlet.xml");
            archive.putNextEntry(new ZipEntry("WEB-INF/web.xml"));
            archive.write("<web-app xmlns=\"http://xmlns.jcp.org/xml/ns/javaee\" version=\"4.0\"/>".getBytes());
            for (Class<?> classe : CLASSES) {
                String fichier = classe.getName().replace('.', '/') + ".class";
                ajouter(archive, "WEB-INF/classes/" + fichier, "/" + fichier);
            }
            return war;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void ajouter(ZipOutputStream archive, String entree, String ressource) throws IOException {
        archive.putNextEntry(new ZipEntry(entree));
        try (InputStream contenu = WarDEssai.class.getResourceAsStream(ressource)) {
            contenu.transferTo(archive);
        }
    }
}
