/** The browser's folder for files of an origin, as far as the store needs it: Node has none. */
export class Disk {
  readonly kind = 'directory';
  readonly name: string;
  readonly entries = new Map<string, Disk | FileOnDisk>();

  constructor(name = '') {
    this.name = name;
  }

  async getDirectoryHandle(name: string, { create = false } = {}): Promise<Disk> {
    return this.#entry(name, create, () => new Disk(name)) as Disk;
  }

  async getFileHandle(name: string, { create = false } = {}): Promise<FileOnDisk> {
    return this.#entry(name, create, () => new FileOnDisk(name, this)) as FileOnDisk;
  }

  async *values(): AsyncGenerator<Disk | FileOnDisk> {
    yield* [...this.entries.values()];
  }

  async removeEntry(name: string, { recursive = false } = {}): Promise<void> {
    const entry = this.#entry(name, false);
    if (entry.isHeld()) throw new DOMException(`${name} is being written.`, 'NoModificationAllowedError');
    if (entry instanceof Disk && entry.entries.size > 0 && !recursive)
      throw new DOMException(`${name} is not empty.`, 'InvalidModificationError');
    this.entries.delete(name);
  }

  isHeld(): boolean {
    return [...this.entries.values()].some((entry) => entry.isHeld());
  }

  #entry(name: string, create: boolean, make?: () => Disk | FileOnDisk): Disk | FileOnDisk {
    const entry = this.entries.get(name) ?? (create ? make?.() : undefined);
    if (!entry) throw new DOMException(`There is no ${name}.`, 'NotFoundError');
    this.entries.set(name, entry);
    return entry;
  }
}

/** A file of it. What is written is there when the writing is done. */
export class FileOnDisk {
  readonly kind = 'file';
  readonly #folder: Disk;
  #bytes = new Blob();
  #writing = 0;
  name: string;

  constructor(name: string, folder: Disk) {
    this.name = name;
    this.#folder = folder;
  }

  async getFile(): Promise<File> {
    if (this.#folder.entries.get(this.name) !== this) throw new DOMException('It is gone.', 'NotFoundError');
    return new File([this.#bytes], this.name);
  }

  async createWritable(): Promise<WritableStream<Uint8Array<ArrayBuffer>>> {
    const written: Uint8Array<ArrayBuffer>[] = [];
    this.#writing += 1;
    return new WritableStream({
      write: async (part) => {
        await this.write(part).catch((fault: unknown) => {
          this.#writing -= 1;
          throw fault;
        });
        written.push(part);
      },
      close: () => {
        this.#writing -= 1;
        this.#bytes = new Blob(written);
      },
      abort: () => {
        this.#writing -= 1;
      },
    });
  }

  /** Puts a part on the disk. */
  async write(_part: Uint8Array): Promise<void> {}

  async move(name: string): Promise<void> {
    if (this.isHeld()) throw new DOMException('It is being written.', 'NoModificationAllowedError');
    this.#folder.entries.delete(this.name);
    this.name = name;
    this.#folder.entries.set(name, this);
  }

  isHeld(): boolean {
    return this.#writing > 0;
  }
}
