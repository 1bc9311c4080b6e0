/** One size and format of a picture. With `height` the picture is cut to the shape; without, it is only scaled down. */
export type Variant = {
  readonly name: string;
  readonly width: number;
  readonly height?: number;
  readonly format: 'jpeg' | 'webp';
  readonly quality: number;
};
