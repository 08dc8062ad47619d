package agon.extract.mention;

import agon.knowledge.EntityKind;

/** The kinds that mentions may have, as the ontology names them. */
final class Kinds {
  static final EntityKind COMPANY = new EntityKind("Company");
  static final EntityKind AUTHORITY = new EntityKind("Authority");
  static final EntityKind PERSON = new EntityKind("Person");
  static final EntityKind MODEL = new EntityKind("Model");
  static final EntityKind PRODUCT = new EntityKind("Product");
  static final EntityKind DATASET = new EntityKind("Dataset");
  static final EntityKind LAWSUIT = new EntityKind("Lawsuit");
  static final EntityKind HARDWARE = new EntityKind("Hardware");
  static final EntityKind PLACE = new EntityKind("Place");

  private Kinds() {}
}
